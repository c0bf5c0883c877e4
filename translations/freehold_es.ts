<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Account</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>No accounts yet. Install a sample chart of accounts, or import yours.</source>
        <translation>Aún no hay cuentas. Instale un plan de cuentas de muestra o importe el suyo.</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Pasivo</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>N.º de cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Control account</source>
        <translation>Cuenta de control</translation>
    </message>
    <message>
        <source>Income or expense head</source>
        <translation>Concepto de ingreso o gasto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>AccountLedger</name>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>N.º de asiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Account ledger</source>
        <translation>Mayor de la cuenta</translation>
    </message>
    <message>
        <source>%1 to %2, in %3</source>
        <translation>%1 a %2, en %3</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>Debit balances are positive, credit balances negative.</source>
        <translation>Los saldos deudores son positivos y los acreedores negativos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>What moved on one account, with its balance after every line?</source>
        <translation>¿Qué se movió en una cuenta, con su saldo tras cada línea?</translation>
    </message>
</context>
<context>
    <name>AccountRole</name>
    <message>
        <source>Account role</source>
        <translation>Función de cuenta</translation>
    </message>
    <message>
        <source>Account roles</source>
        <translation>Funciones de cuentas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>AccountingPolicy</name>
    <message>
        <source>By demand</source>
        <translation>Por aviso de cobro</translation>
    </message>
    <message>
        <source>By receipt</source>
        <translation>Por recibo</translation>
    </message>
</context>
<context>
    <name>AccountingScreens</name>
    <message>
        <source>Journal entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>AccountsImport</name>
    <message>
        <source>Account %1 has no type. Give asset, liability, equity, income or expense.</source>
        <translation>La cuenta %1 no tiene tipo. Indique asset, liability, equity, income o expense.</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan de cuentas</translation>
    </message>
</context>
<context>
    <name>AddAccount</name>
    <message>
        <source>Under</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>N.º de cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>An account under another one has the type of that one.</source>
        <translation>Una cuenta bajo otra tiene el tipo de esa.</translation>
    </message>
    <message>
        <source>Heading without entries</source>
        <translation>Encabezado sin asientos</translation>
    </message>
    <message>
        <source>Control account of a sub-ledger</source>
        <translation>Cuenta de control de un auxiliar</translation>
    </message>
    <message>
        <source>Offer as income or expense head</source>
        <translation>Ofrecer como concepto de ingreso o gasto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Adds one account to the chart.</source>
        <translation>Añade una cuenta al plan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account number. Use digits or letters without spaces, such as 6105.</source>
        <translation>&quot;%1&quot; no es un número de cuenta. Use cifras o letras sin espacios, por ejemplo 6105.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; no es un código de moneda. Use tres letras, por ejemplo INR.</translation>
    </message>
    <message>
        <source>Account number %1 is taken. Choose another one.</source>
        <translation>El número de cuenta %1 está ocupado. Elija otro.</translation>
    </message>
</context>
<context>
    <name>AddAddress</name>
    <message>
        <source>Add address</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>Adds a postal address to the party.</source>
        <translation>Añade una dirección postal al tercero.</translation>
    </message>
</context>
<context>
    <name>AddAgent</name>
    <message>
        <source>Add agent</source>
        <translation>Añadir agente</translation>
    </message>
    <message>
        <source>Agent code</source>
        <translation>Código de agente</translation>
    </message>
    <message>
        <source>Adds a person or company that brings buyers.</source>
        <translation>Añade a una persona o empresa que trae compradores.</translation>
    </message>
</context>
<context>
    <name>AddBlock</name>
    <message>
        <source>Add block</source>
        <translation>Añadir manzana</translation>
    </message>
    <message>
        <source>Adds a block, sector or phase to the project.</source>
        <translation>Añade una manzana, sector o fase al proyecto.</translation>
    </message>
    <message>
        <source>%1 has a block %2 already. Choose another code.</source>
        <translation>%1 ya tiene una manzana %2. Elija otro código.</translation>
    </message>
</context>
<context>
    <name>AddChargeHead</name>
    <message>
        <source>There is no tax code %1. Choose one of the tax rates, such as GST18, or leave it empty.</source>
        <translation>No existe el código de impuesto %1. Elija una de las tasas, por ejemplo GST18, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>Añadir cargo</translation>
    </message>
    <message>
        <source>Adds a charge such as development or legal fees.</source>
        <translation>Añade un cargo como urbanización o gastos legales.</translation>
    </message>
    <message>
        <source>Enter the percentage.</source>
        <translation>Escriba el porcentaje.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Escriba el importe.</translation>
    </message>
    <message>
        <source>%1 has a charge %2 already. Choose another code.</source>
        <translation>%1 ya tiene un cargo %2. Elija otro código.</translation>
    </message>
</context>
<context>
    <name>AddContactPoint</name>
    <message>
        <source>Add phone or e-mail</source>
        <translation>Añadir teléfono o correo</translation>
    </message>
    <message>
        <source>Adds a phone number, an e-mail address or another way to reach the party.</source>
        <translation>Añade un teléfono, un correo u otra forma de llegar al tercero.</translation>
    </message>
</context>
<context>
    <name>AddCustomer</name>
    <message>
        <source>Customer code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add although it may be a duplicate</source>
        <translation>Añadir aunque pueda estar repetido</translation>
    </message>
    <message>
        <source>Open that record, or choose “Add although it may be a duplicate” (allow_duplicate) to keep both.</source>
        <translation>Abra ese registro, o elija «Añadir aunque pueda estar repetido» (allow_duplicate) para conservar ambos.</translation>
    </message>
    <message>
        <source>Enter the full name.</source>
        <translation>Escriba el nombre completo.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <translation>Varios se separan con comas.</translation>
    </message>
    <message>
        <source>Further phones and e-mails</source>
        <translation>Más teléfonos y correos</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Tax and identity numbers</source>
        <translation>Números fiscales y de identidad</translation>
    </message>
    <message>
        <source>Leave it empty to get the next number.</source>
        <translation>Déjelo vacío para recibir el siguiente número.</translation>
    </message>
    <message>
        <source>Adds a person or company as a customer and gives it a code.</source>
        <translation>Añade a una persona o empresa como cliente y le da un código.</translation>
    </message>
</context>
<context>
    <name>AddNote</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Writes down something about the party, with your name and the time.</source>
        <translation>Anota algo sobre el tercero, con su nombre y la hora.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Escriba primero la nota.</translation>
    </message>
</context>
<context>
    <name>AddPaymentPlan</name>
    <message>
        <source>Add payment plan</source>
        <translation>Añadir plan de pago</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Rebate</source>
        <translation>Bonificación</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Adds a way of paying with its steps.</source>
        <translation>Añade una forma de pagar con sus pasos.</translation>
    </message>
</context>
<context>
    <name>AddPlcRule</name>
    <message>
        <source>Add location premium</source>
        <translation>Añadir suplemento por ubicación</translation>
    </message>
    <message>
        <source>Adds a premium that corner, park-facing or other plots carry.</source>
        <translation>Añade un suplemento para lotes de esquina, frente al parque u otros.</translation>
    </message>
    <message>
        <source>Enter the percentage.</source>
        <translation>Escriba el porcentaje.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Escriba el importe.</translation>
    </message>
    <message>
        <source>%1 has a premium %2 already. Choose another code.</source>
        <translation>%1 ya tiene un suplemento %2. Elija otro código.</translation>
    </message>
</context>
<context>
    <name>AddPlot</name>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Add plot</source>
        <translation>Añadir lote</translation>
    </message>
    <message>
        <source>Separated by commas: corner, park facing, lake view.</source>
        <translation>Separadas por comas: corner, park facing, lake view.</translation>
    </message>
    <message>
        <source>Adds one plot to the project.</source>
        <translation>Añade un lote al proyecto.</translation>
    </message>
    <message>
        <source>Enter the area of the plot, such as 200 sq yd.</source>
        <translation>Escriba la superficie del lote, por ejemplo 200 sq yd.</translation>
    </message>
    <message>
        <source>A new plot cannot be held or booked. Add it as available, then hold or book it.</source>
        <translation>Un lote nuevo no puede estar apartado ni reservado. Añádalo como disponible y después apártelo o resérvelo.</translation>
    </message>
    <message>
        <source>%1 has a plot %2 already. Choose another number.</source>
        <translation>%1 ya tiene un lote %2. Elija otro número.</translation>
    </message>
</context>
<context>
    <name>AddProject</name>
    <message>
        <source>“%1” is not a currency. Give its three letters, such as INR or USD.</source>
        <translation>«%1» no es una moneda. Escriba sus tres letras, por ejemplo INR o USD.</translation>
    </message>
    <message>
        <source>The code %1 belongs to the project %2. Choose another one.</source>
        <translation>El código %1 es del proyecto %2. Elija otro.</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Añadir proyecto</translation>
    </message>
    <message>
        <source>Adds a project to sell plots of.</source>
        <translation>Añade un proyecto para vender sus lotes.</translation>
    </message>
</context>
<context>
    <name>AddTaxId</name>
    <message>
        <source>Add tax or identity number</source>
        <translation>Añadir número fiscal o de identidad</translation>
    </message>
    <message>
        <source>Adds a PAN, GSTIN or another number and checks its form.</source>
        <translation>Añade un PAN, GSTIN u otro número y comprueba su forma.</translation>
    </message>
</context>
<context>
    <name>AddUser</name>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre de acceso</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Lets somebody else work with this company.</source>
        <translation>Permite que otra persona trabaje con esta empresa.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits and . _ - + @ only, without spaces.</source>
        <translation>Un nombre de acceso solo tiene letras, cifras y . _ - + @, sin espacios.</translation>
    </message>
    <message>
        <source>A company has one owner. Give this user another role, such as administrator.</source>
        <translation>Una empresa tiene un propietario. Dé a este usuario otra función, por ejemplo administrador.</translation>
    </message>
    <message>
        <source>The sign-in name %1 is taken. Choose another one.</source>
        <translation>El nombre de acceso %1 está ocupado. Elija otro.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Residence</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Dirección, segunda línea</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>PIN or postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
</context>
<context>
    <name>AdvanceBooking</name>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Booking %1 is %2. It must be %3 first.</source>
        <translation>La reserva %1 está en «%2». Antes debe estar en «%3».</translation>
    </message>
    <message>
        <source>%1 is not a day between %2, when booking %3 was %4, and today.</source>
        <translation>%1 no es un día entre %2, cuando la reserva %3 pasó a «%4», y hoy.</translation>
    </message>
    <message>
        <source>Mark allotted</source>
        <translation>Marcar adjudicado</translation>
    </message>
    <message>
        <source>Notes that the allotment letter is out.</source>
        <translation>Anota que la carta de adjudicación se entregó.</translation>
    </message>
    <message>
        <source>Mark agreed</source>
        <translation>Marcar contrato firmado</translation>
    </message>
    <message>
        <source>Notes that the agreement for sale is signed.</source>
        <translation>Anota que el contrato de venta está firmado.</translation>
    </message>
    <message>
        <source>Mark registered</source>
        <translation>Marcar escriturado</translation>
    </message>
    <message>
        <source>Notes that the deed is registered; everything must be paid.</source>
        <translation>Anota que la escritura está registrada; todo debe estar pagado.</translation>
    </message>
    <message>
        <source>Mark possession</source>
        <translation>Marcar entrega</translation>
    </message>
    <message>
        <source>Notes that the buyer has taken possession.</source>
        <translation>Anota que el comprador tomó posesión.</translation>
    </message>
    <message>
        <source>Booking %1 cannot be allotted: %2 has cleared, and allotment needs %3, %4 of the payable.</source>
        <translation>La reserva %1 no se puede adjudicar: se ha cobrado %2, y la adjudicación necesita %3, el %4 de lo que se paga.</translation>
    </message>
    <message>
        <source>Booking %1 cannot be registered: %2 is not paid or not cleared yet.</source>
        <translation>La reserva %1 no se puede escriturar: %2 aún no está pagado o cobrado.</translation>
    </message>
    <message>
        <source>Booking %1 is contested by another sale of its plot. Settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentList</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>No agents yet. Add the people who bring you buyers.</source>
        <translation>Aún no hay agentes. Añada a quienes le traen compradores.</translation>
    </message>
</context>
<context>
    <name>AllocateReceipt</name>
    <message>
        <source>Give receipt to booking</source>
        <translation>Dar recibo a una reserva</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Gives money that was taken for no booking to one.</source>
        <translation>Da a una reserva el dinero que se tomó sin ninguna.</translation>
    </message>
    <message>
        <source>Receipt %1 belongs to a booking already or does not count any more.</source>
        <translation>El recibo %1 ya es de una reserva o ya no cuenta.</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled or contested and takes no money.</source>
        <translation>La reserva %1 está anulada o en disputa y no acepta dinero.</translation>
    </message>
    <message>
        <source>Receipt %1 is in %2, booking %3 in %4.</source>
        <translation>El recibo %1 está en %2, la reserva %3 en %4.</translation>
    </message>
    <message>
        <source>Receipt %1 given to booking %2</source>
        <translation>Recibo %1 dado a la reserva %2</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>“%1” is not a known unit of area. Use sq ft, sq yd, sq m, acre or another unit of the list.</source>
        <translation>«%1» no es una unidad de superficie conocida. Use sq ft, sq yd, sq m, acre u otra unidad de la lista.</translation>
    </message>
    <message>
        <source>An area cannot be negative. Enter it without a minus sign.</source>
        <translation>Una superficie no puede ser negativa. Escríbala sin signo menos.</translation>
    </message>
    <message>
        <source>%1 %2 is more than the 2 million acres that can be kept. Check the number and its unit.</source>
        <translation>%1 %2 es más que los 2 millones de acres que se pueden guardar. Revise el número y su unidad.</translation>
    </message>
</context>
<context>
    <name>AreaUnit</name>
    <message>
        <source>sq ft</source>
        <translation>pie²</translation>
    </message>
    <message>
        <source>sq yd</source>
        <translation>yd²</translation>
    </message>
    <message>
        <source>sq m</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>acre</source>
        <translation>acre</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>hectárea</translation>
    </message>
    <message>
        <source>cent</source>
        <translation>cent</translation>
    </message>
    <message>
        <source>guntha</source>
        <translation>guntha</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>ground</translation>
    </message>
    <message>
        <source>ankanam of 72 sq ft</source>
        <translation>ankanam de 72 pies²</translation>
    </message>
    <message>
        <source>ankanam of 36 sq ft</source>
        <translation>ankanam de 36 pies²</translation>
    </message>
    <message>
        <source>marla of 272.25 sq ft</source>
        <translation>marla de 272,25 pies²</translation>
    </message>
    <message>
        <source>marla of 225 sq ft</source>
        <translation>marla de 225 pies²</translation>
    </message>
    <message>
        <source>kanal of 5,445 sq ft</source>
        <translation>kanal de 5445 pies²</translation>
    </message>
    <message>
        <source>bigha of 27,225 sq ft</source>
        <translation>bigha de 27 225 pies²</translation>
    </message>
    <message>
        <source>biswa of 1,361.25 sq ft</source>
        <translation>biswa de 1361,25 pies²</translation>
    </message>
    <message>
        <source>bigha of 14,400 sq ft</source>
        <translation>bigha de 14 400 pies²</translation>
    </message>
    <message>
        <source>katha of 720 sq ft</source>
        <translation>katha de 720 pies²</translation>
    </message>
</context>
<context>
    <name>AssignRole</name>
    <message>
        <source>Assign role</source>
        <translation>Asignar función</translation>
    </message>
    <message>
        <source>Makes the party a buyer, agent, vendor or whatever else it is to the company.</source>
        <translation>Hace del tercero un comprador, agente, proveedor o lo que sea para la empresa.</translation>
    </message>
    <message>
        <source>%1 has this role already.</source>
        <translation>%1 ya tiene esta función.</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>Account %1 keeps a balance of %2 for the month of %3, but its lines come to %4.</source>
        <translation>La cuenta %1 guarda un saldo de %2 para el mes de %3, pero sus líneas suman %4.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Block</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Manzanas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Precio base</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>Precio por</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>Entry %1 was never posted.</source>
        <translation>El asiento %1 nunca se registró.</translation>
    </message>
    <message>
        <source>Entry %1 does not balance.</source>
        <translation>El asiento %1 no cuadra.</translation>
    </message>
    <message>
        <source>Entry %1 has fewer than two lines.</source>
        <translation>El asiento %1 tiene menos de dos líneas.</translation>
    </message>
    <message>
        <source>A line of entry %1 carries another date than the entry.</source>
        <translation>Una línea del asiento %1 lleva otra fecha que el asiento.</translation>
    </message>
    <message>
        <source>Entry %1 and its reversal do not name each other.</source>
        <translation>El asiento %1 y su reversión no se nombran entre sí.</translation>
    </message>
    <message>
        <source>No account that takes entries is chosen for the role &quot;%1&quot;.</source>
        <translation>Ninguna cuenta que admita asientos está elegida para la función &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>BookExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>La exportación se detuvo. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Books cannot be written as &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Los libros no se pueden escribir como &quot;%1&quot;. Elija uno de: %2.</translation>
    </message>
</context>
<context>
    <name>BookPlot</name>
    <message>
        <source>Rebate of plan %1</source>
        <translation>Bonificación del plan %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no area unit. Enter the unit of the agreed rate, such as sqyd.</source>
        <translation>&quot;%1&quot; no es una unidad de superficie. Escriba la unidad del precio acordado, por ejemplo sqyd.</translation>
    </message>
    <message>
        <source>An agreed price leaves no room for a rate or a discount. Enter one or the other.</source>
        <translation>Con un precio acordado no caben tarifa ni descuento. Escriba uno u otro.</translation>
    </message>
    <message>
        <source>Payment plan %1 is no longer offered. Choose another plan.</source>
        <translation>El plan de pago %1 ya no se ofrece. Elija otro.</translation>
    </message>
    <message>
        <source>Nothing says when the price is due. Choose a payment plan or enter the instalments.</source>
        <translation>Nada dice cuándo se paga el precio. Elija un plan de pago o escriba las cuotas.</translation>
    </message>
    <message>
        <source>Instalment %1</source>
        <translation>Cuota %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Book plot</source>
        <translation>Reservar lote</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Co-buyers and nominees</source>
        <translation>Cocompradores y beneficiarios</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Reservado el</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Agreed instalments</source>
        <translation>Cuotas acordadas</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>Tarifa acordada</translation>
    </message>
    <message>
        <source>Agreed rate is per</source>
        <translation>Tarifa acordada por</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Precio acordado</translation>
    </message>
    <message>
        <source>Discount, percent</source>
        <translation>Descuento, por ciento</translation>
    </message>
    <message>
        <source>Release a hold for somebody else</source>
        <translation>Liberar un apartado de otra persona</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Sells plots to a buyer: freezes the price and makes the schedule of payments.</source>
        <translation>Vende lotes a un comprador: fija el precio y hace el calendario de pagos.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Enter the day on which the plot was booked.</source>
        <translation>%1 está en el futuro. Escriba el día en que se reservó el lote.</translation>
    </message>
    <message>
        <source>No plot is named. Choose the plots to book.</source>
        <translation>No se ha indicado ningún lote. Elija los lotes que quiere reservar.</translation>
    </message>
    <message>
        <source>%1 is named twice. Name each plot once.</source>
        <translation>%1 está dos veces. Indique cada lote una vez.</translation>
    </message>
    <message>
        <source>%1 belongs to another project than %2. Book them one by one.</source>
        <translation>%1 es de otro proyecto que %2. Resérvelos uno por uno.</translation>
    </message>
    <message>
        <source>A booking has one first buyer. Enter %1 as co-buyer.</source>
        <translation>Una reserva tiene un solo primer comprador. Indique a %1 como cocomprador.</translation>
    </message>
    <message>
        <source>%1 is a nominee and has no share. Take the share out or enter a co-buyer.</source>
        <translation>%1 es beneficiario y no tiene parte. Quite la parte o indique un cocomprador.</translation>
    </message>
    <message>
        <source>%1 stands twice on the booking. Enter each person once.</source>
        <translation>%1 está dos veces en la reserva. Indique a cada persona una vez.</translation>
    </message>
    <message>
        <source>The co-buyers&apos; shares sum to %1 and leave nothing for the buyer. Lower them.</source>
        <translation>Las partes de los cocompradores suman %1 y no dejan nada al comprador. Redúzcalas.</translation>
    </message>
    <message>
        <source>%1 is held for %2 until %3 (%4). Release that hold first or book the plot for the same person.</source>
        <translation>%1 está apartado para %2 hasta %3 (%4). Libere antes ese apartado o reserve el lote para la misma persona.</translation>
    </message>
    <message>
        <source>%1 cannot be booked: it is %2. Choose a plot that is available.</source>
        <translation>%1 no se puede reservar: está en estado «%2». Elija un lote disponible.</translation>
    </message>
</context>
<context>
    <name>BookReport</name>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; no es un código de moneda. Use tres letras, por ejemplo INR.</translation>
    </message>
    <message>
        <source>The report ends on %1, before it begins on %2. Exchange the dates.</source>
        <translation>El informe termina el %1, antes de empezar el %2. Intercambie las fechas.</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Escriturado</translation>
    </message>
    <message>
        <source>In possession</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Esperando sincronización</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Booking no.</source>
        <translation>N.º de reserva</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Reservado el</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Schedule version</source>
        <translation>Versión del calendario</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>En este estado desde</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>BookingImport</name>
    <message>
        <source>The row has neither a payment plan nor a price to divide. Enter one of them.</source>
        <translation>La fila no tiene plan de pago ni precio que repartir. Escriba uno de los dos.</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>Pago inicial</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Balance payment</source>
        <translation>Pago del saldo</translation>
    </message>
    <message>
        <source>Received before these books began</source>
        <translation>Recibido antes de empezar estos libros</translation>
    </message>
    <message>
        <source>No plot is named. Enter its number.</source>
        <translation>No se indica ningún lote. Escriba su número.</translation>
    </message>
    <message>
        <source>%1 is held (%2). Release the hold first.</source>
        <translation>%1 está apartado (%2). Libere antes el apartado.</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Reservado el</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Precio acordado</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>Tarifa acordada</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>Cuotas mensuales</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>Recibido hasta ahora</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>No customer has the phone number %1. Bring in the customers first.</source>
        <translation>Ningún cliente tiene el teléfono %1. Traiga antes los clientes.</translation>
    </message>
    <message>
        <source>Several customers have the phone number %1. Name the customer by its code.</source>
        <translation>Varios clientes tienen el teléfono %1. Nombre al cliente por su código.</translation>
    </message>
    <message>
        <source>There is no customer %1. Bring in the customers first.</source>
        <translation>No existe el cliente %1. Traiga antes los clientes.</translation>
    </message>
    <message>
        <source>Several customers are called %1. Name the customer by its code or phone.</source>
        <translation>Varios clientes se llaman %1. Nombre al cliente por su código o teléfono.</translation>
    </message>
    <message>
        <source>There is no plot %1. Bring in the plots first.</source>
        <translation>No existe el lote %1. Traiga antes los lotes.</translation>
    </message>
    <message>
        <source>Several projects have a plot %1. Name the project.</source>
        <translation>Varios proyectos tienen un lote %1. Nombre el proyecto.</translation>
    </message>
    <message>
        <source>No customer is named. Enter a code, phone or name.</source>
        <translation>No se indica ningún cliente. Escriba un código, teléfono o nombre.</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Booking no.</source>
        <translation>N.º de reserva</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Reservado el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo pago</translation>
    </message>
    <message>
        <source>Subject to realisation</source>
        <translation>Salvo buen cobro</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Reembolso pendiente</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>No bookings yet. Book a plot to a buyer, or bring in your opening bookings.</source>
        <translation>Aún no hay reservas. Reserve un lote para un comprador o traiga sus reservas iniciales.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>Vence en 7 días</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>BookingParty</name>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Co-buyer</source>
        <translation>Cocomprador</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Party of a booking</source>
        <translation>Parte de una reserva</translation>
    </message>
    <message>
        <source>Parties of bookings</source>
        <translation>Partes de reservas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>BookingPlot</name>
    <message>
        <source>Booked plot</source>
        <translation>Lote reservado</translation>
    </message>
    <message>
        <source>Booked plots</source>
        <translation>Lotes reservados</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Por pagar</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Booking no.</source>
        <translation>N.º de reserva</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Collected for others, as estimated</source>
        <translation>Cobrado para terceros, estimado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Schedule of payments</source>
        <translation>Calendario de pagos</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANULADO</translation>
    </message>
    <message>
        <source>UNCONFIRMED</source>
        <translation>SIN CONFIRMAR</translation>
    </message>
    <message>
        <source>Booking form</source>
        <translation>Hoja de reserva</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Parties, price and schedule of a booking as a paper to sign.</source>
        <translation>Partes, precio y calendario de una reserva, en papel para firmar.</translation>
    </message>
    <message>
        <source>SUBJECT TO CONFIRMATION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BounceCheque</name>
    <message>
        <source>Cheque bounced</source>
        <translation>Cheque devuelto</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Devuelto el</translation>
    </message>
    <message>
        <source>Bank&apos;s reason</source>
        <translation>Motivo del banco</translation>
    </message>
    <message>
        <source>Charge to the buyer</source>
        <translation>Cargo al comprador</translation>
    </message>
    <message>
        <source>Bank&apos;s fee</source>
        <translation>Comisión del banco</translation>
    </message>
    <message>
        <source>Takes the receipt back and opens what it had paid.</source>
        <translation>Retira el recibo y reabre lo que había pagado.</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 bounced: %3</source>
        <translation>El cheque %1 del recibo %2 fue devuelto: %3</translation>
    </message>
    <message>
        <source>Money on account set against what receipt %1 had paid</source>
        <translation>Dinero a cuenta aplicado a lo que pagaba el recibo %1</translation>
    </message>
</context>
<context>
    <name>Branch</name>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Sucursales</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>No rows are named. Select some.</source>
        <translation>No se indican filas. Seleccione algunas.</translation>
    </message>
    <message>
        <source>%1 rows are too many at once. Select up to %2.</source>
        <translation>%1 filas son demasiadas de una vez. Seleccione hasta %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Edit several</source>
        <translation>Editar varios</translation>
    </message>
    <message>
        <source>Delete several</source>
        <translation>Eliminar varios</translation>
    </message>
    <message>
        <source>Restore several</source>
        <translation>Restaurar varios</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. Nada cambió.</translation>
    </message>
</context>
<context>
    <name>CancelBooking</name>
    <message>
        <source>Cancel booking</source>
        <translation>Anular reserva</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Anulada el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Forfeiture, percent of the land price</source>
        <translation>Penalización, por ciento del precio del terreno</translation>
    </message>
    <message>
        <source>Forfeiture</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Ends the booking, reverses its demands and frees its plots.</source>
        <translation>Termina la reserva, revierte sus avisos de cobro y libera sus lotes.</translation>
    </message>
    <message>
        <source>Booking %1 was cancelled on %2 already.</source>
        <translation>La reserva %1 ya se anuló el %2.</translation>
    </message>
    <message>
        <source>Booking %1 is registered. A registered sale is not cancelled but sold back.</source>
        <translation>La reserva %1 está escriturada. Una venta escriturada no se anula: se vuelve a vender.</translation>
    </message>
    <message>
        <source>%1 is not a day between the booking of %2 and today. Enter the day of the cancellation.</source>
        <translation>%1 no es un día entre la reserva del %2 y hoy. Escriba el día de la anulación.</translation>
    </message>
    <message>
        <source>The forfeiture is given as an amount and as a percentage. Leave one of them empty.</source>
        <translation>La penalización está como importe y como porcentaje. Deje vacío uno de los dos.</translation>
    </message>
    <message>
        <source>%1 cannot be forfeited: at most %2, %3 of the land price, may be kept. Lower the forfeiture.</source>
        <translation>%1 no se puede retener: como máximo %2, el %3 del precio del terreno. Baje la penalización.</translation>
    </message>
    <message>
        <source>%1 cannot be forfeited: only %2 of the buyer&apos;s money has cleared. Lower the forfeiture.</source>
        <translation>%1 no se puede retener: solo se ha cobrado en firme %2 del comprador. Baje la penalización.</translation>
    </message>
    <message>
        <source>Money of booking %1 at its cancellation %2</source>
        <translation>Dinero de la reserva %1 al anularse %2</translation>
    </message>
    <message>
        <source>Cancellation %1 of booking %2</source>
        <translation>Anulación %1 de la reserva %2</translation>
    </message>
    <message>
        <source>Refund of booking %1 is due</source>
        <translation>El reembolso de la reserva %1 está pendiente</translation>
    </message>
    <message>
        <source>Cancellation %1</source>
        <translation>Anulación %1</translation>
    </message>
</context>
<context>
    <name>CancelDemand</name>
    <message>
        <source>Cancel demand</source>
        <translation>Anular aviso de cobro</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Aviso de cobro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Takes the demand back; its instalments can be demanded again.</source>
        <translation>Retira el aviso; sus cuotas se pueden volver a pedir.</translation>
    </message>
    <message>
        <source>Demand %1 was cancelled on %2 already.</source>
        <translation>El aviso %1 ya se anuló el %2.</translation>
    </message>
    <message>
        <source>Demand %1 is of %2: it cannot be cancelled before that day.</source>
        <translation>El aviso %1 es del %2: no se puede anular antes de ese día.</translation>
    </message>
    <message>
        <source>Demand %1 cancelled: %2</source>
        <translation>Aviso %1 anulado: %2</translation>
    </message>
</context>
<context>
    <name>CancelReceipt</name>
    <message>
        <source>Cancel receipt</source>
        <translation>Anular recibo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Takes back a receipt that was entered by mistake.</source>
        <translation>Retira un recibo registrado por equivocación.</translation>
    </message>
    <message>
        <source>Receipt %1 does not count any more: nothing is left to cancel.</source>
        <translation>El recibo %1 ya no cuenta: no queda nada que anular.</translation>
    </message>
    <message>
        <source>The cheque of receipt %1 went to the bank. If it comes back, record that it bounced.</source>
        <translation>El cheque del recibo %1 fue al banco. Si vuelve, registre que fue devuelto.</translation>
    </message>
    <message>
        <source>The booking of receipt %1 is cancelled and its money settled there.</source>
        <translation>La reserva del recibo %1 está anulada y su dinero se liquidó allí.</translation>
    </message>
    <message>
        <source>Receipt %1 cancelled: %2</source>
        <translation>Recibo %1 anulado: %2</translation>
    </message>
    <message>
        <source>Money on account set against what receipt %1 had paid</source>
        <translation>Dinero a cuenta aplicado a lo que pagaba el recibo %1</translation>
    </message>
</context>
<context>
    <name>Cancellation</name>
    <message>
        <source>Finance</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Loan refused</source>
        <translation>Préstamo denegado</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Default of payment</source>
        <translation>Falta de pago</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Cambió de idea</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Registrada dos veces</translation>
    </message>
    <message>
        <source>Swapped for another plot</source>
        <translation>Cambiada por otro lote</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Anulaciones</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Cancellation no.</source>
        <translation>N.º de anulación</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Anulada el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>Reembolso pendiente</translation>
    </message>
</context>
<context>
    <name>CancelledPlot</name>
    <message>
        <source>Available at once</source>
        <translation>Disponible de inmediato</translation>
    </message>
    <message>
        <source>Blocked until it is released</source>
        <translation>Bloqueado hasta que se libere</translation>
    </message>
</context>
<context>
    <name>CashLimit</name>
    <message>
        <source>the company&apos;s own rule</source>
        <translation>la norma propia de la empresa</translation>
    </message>
</context>
<context>
    <name>ChangeAccountRole</name>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Choose account for a role</source>
        <translation>Elegir cuenta para una función</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Says which account is used for one purpose, such as bank_charges.</source>
        <translation>Dice qué cuenta se usa para un fin, por ejemplo bank_charges.</translation>
    </message>
    <message>
        <source>%1 stays with account %2: account %3 %4 has entries. Rename the account instead, if its name is the matter.</source>
        <translation>%1 se queda con la cuenta %2: la cuenta %3 %4 tiene asientos. Si el problema es el nombre, cambie el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;. Choose one of: %2.</source>
        <translation>No existe la función &quot;%1&quot;. Elija una de: %2.</translation>
    </message>
    <message>
        <source>%1 takes no entries. Choose an open account that is no heading.</source>
        <translation>%1 no admite asientos. Elija una cuenta abierta que no sea encabezado.</translation>
    </message>
</context>
<context>
    <name>ChangeNumberSeries</name>
    <message>
        <source>Change number pattern</source>
        <translation>Cambiar patrón de números</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Serie de números</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>{type} prefix, {fy} fiscal year, {device} this computer, {n:5} counter</source>
        <translation>{type} prefijo, {fy} ejercicio, {device} este equipo, {n:5} contador</translation>
    </message>
    <message>
        <source>Changes how documents of this type are numbered, before the first one is made.</source>
        <translation>Cambia cómo se numeran los documentos de este tipo, antes del primero.</translation>
    </message>
    <message>
        <source>Documents of this type have numbers already, so the pattern stays as it is.</source>
        <translation>Los documentos de este tipo ya tienen números, así que el patrón se queda.</translation>
    </message>
</context>
<context>
    <name>ChangeProfile</name>
    <message>
        <source>Change my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how your own name is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeSetting</name>
    <message>
        <source>Change setting</source>
        <translation>Cambiar ajuste</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Changes one setting of the company by its key.</source>
        <translation>Cambia un ajuste de la empresa por su clave.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting. A key is words of small letters joined by dots, such as interest.grace_days.</source>
        <translation>&quot;%1&quot; no es un ajuste. Una clave son palabras en minúsculas unidas por puntos, por ejemplo interest.grace_days.</translation>
    </message>
</context>
<context>
    <name>ChangeUser</name>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives somebody another role, or ends their access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns the company: the owner&apos;s role stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The first day, %1, comes after the last, %2. Turn them round.</source>
        <translation>El primer día, %1, va después del último, %2. Inviértalos.</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By the user</source>
        <translation>Por el usuario</translation>
    </message>
    <message>
        <source>Who did what with which record, and what changed in it?</source>
        <translation>¿Quién hizo qué con qué registro y qué cambió en él?</translation>
    </message>
</context>
<context>
    <name>ChargeHead</name>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>Amount is per</source>
        <translation>Importe por</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Código de impuesto</translation>
    </message>
    <message>
        <source>Collected for others</source>
        <translation>Cobrado para terceros</translation>
    </message>
    <message>
        <source>Posts to</source>
        <translation>Se registra en</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>ChargeKind</name>
    <message>
        <source>Per area unit</source>
        <translation>Por unidad de superficie</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Importe fijo</translation>
    </message>
    <message>
        <source>Percent of the base price</source>
        <translation>Por ciento del precio base</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The sample chart names an unknown account type: %1.</source>
        <translation>El plan de muestra nombra un tipo de cuenta desconocido: %1.</translation>
    </message>
    <message>
        <source>There is no sample chart of accounts for &quot;%1&quot;. Use IN or US, or import the accounts.</source>
        <translation>No hay plan de cuentas de muestra para &quot;%1&quot;. Use IN o US, o importe las cuentas.</translation>
    </message>
</context>
<context>
    <name>ChequeFinder</name>
    <message>
        <source>%1 of %2, dated %3, receipt %4 (%5)</source>
        <translation>%1 de %2, de fecha %3, recibo %4 (%5)</translation>
    </message>
    <message>
        <source>There is no cheque “%1”. Name it by its number, by number with bank or date, or by its receipt.</source>
        <translation>No existe el cheque «%1». Nómbrelo por su número, por número con banco o fecha, o por su recibo.</translation>
    </message>
    <message>
        <source>“%1” means %2 cheques: %3. Add the bank or the date, or name the receipt.</source>
        <translation>«%1» son %2 cheques: %3. Añada el banco o la fecha, o nombre el recibo.</translation>
    </message>
</context>
<context>
    <name>ChequeMoves</name>
    <message>
        <source>Receipt %1 of cheque %2 was cancelled on %3.</source>
        <translation>El recibo %1 del cheque %2 se anuló el %3.</translation>
    </message>
    <message>
        <source>Cheque %1 is still in hand. Deposit it first.</source>
        <translation>El cheque %1 sigue en mano. Deposítelo antes.</translation>
    </message>
    <message>
        <source>Cheque %1 was deposited on %2 already.</source>
        <translation>El cheque %1 ya se depositó el %2.</translation>
    </message>
    <message>
        <source>Cheque %1 was cleared on %2 already.</source>
        <translation>El cheque %1 ya se cobró el %2.</translation>
    </message>
    <message>
        <source>Cheque %1 bounced on %2 already.</source>
        <translation>El cheque %1 ya fue devuelto el %2.</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 did not bounce.</source>
        <translation>El cheque %1 del recibo %2 no fue devuelto.</translation>
    </message>
</context>
<context>
    <name>ChequeRegister</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>N.º de cheque</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Cheque date</source>
        <translation>Fecha del cheque</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>Cleared or bounced</source>
        <translation>Cobrado o devuelto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Cheque register</source>
        <translation>Registro de cheques</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Recibido hasta %1</translation>
    </message>
    <message>
        <source>Received up to</source>
        <translation>Recibido hasta</translation>
    </message>
    <message>
        <source>All cheques received, with where they are and how long they take.</source>
        <translation>Todos los cheques recibidos, dónde están y cuánto tardan.</translation>
    </message>
</context>
<context>
    <name>ClaimKind</name>
    <message>
        <source>Being booked</source>
        <translation>En proceso de reserva</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
</context>
<context>
    <name>ClaimState</name>
    <message>
        <source>Active</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>another user</source>
        <translation>otro usuario</translation>
    </message>
    <message>
        <source>%1 is being booked by %2. Try again in a few minutes, or choose another plot.</source>
        <translation>%2 está reservando %1. Inténtelo de nuevo en unos minutos o elija otro lote.</translation>
    </message>
    <message>
        <source>%1 was held on %2 by %3. Release the hold first, or choose another plot.</source>
        <translation>%3 apartó %1 el %2. Libere antes el apartado o elija otro lote.</translation>
    </message>
    <message>
        <source>%1 was booked on %2 by %3. Choose another plot.</source>
        <translation>%3 reservó %1 el %2. Elija otro lote.</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation>%1 está en «%2» y no puede pasar a «%3».</translation>
    </message>
</context>
<context>
    <name>ClearCheque</name>
    <message>
        <source>Cheque cleared</source>
        <translation>Cheque cobrado</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>Abonado el</translation>
    </message>
    <message>
        <source>Records that the bank credited the cheque.</source>
        <translation>Registra que el banco abonó el cheque.</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 cleared</source>
        <translation>Cheque %1 del recibo %2 cobrado</translation>
    </message>
</context>
<context>
    <name>ClearCheques</name>
    <message>
        <source>Cheques cleared</source>
        <translation>Cheques cobrados</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Credited on</source>
        <translation>Abonado el</translation>
    </message>
    <message>
        <source>Records that the bank credited several cheques on one day: all of them, or none.</source>
        <translation>Registra que el banco abonó varios cheques en un día: todos o ninguno.</translation>
    </message>
    <message>
        <source>No cheque is named. Choose the cheques that cleared.</source>
        <translation>No se indica ningún cheque. Elija los que se cobraron.</translation>
    </message>
</context>
<context>
    <name>CollectBounceCharge</name>
    <message>
        <source>Bounce charge paid</source>
        <translation>Cargo por devolución pagado</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Empty: the whole charge</source>
        <translation>Vacío: el cargo entero</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>Ingresado en</translation>
    </message>
    <message>
        <source>Empty: the usual account of the method</source>
        <translation>Vacío: la cuenta habitual de esa forma de pago</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Records that the buyer paid the charge for a cheque that came back.</source>
        <translation>Registra que el comprador pagó el cargo por un cheque devuelto.</translation>
    </message>
    <message>
        <source>No charge for a bounced cheque is open. Record the money as a receipt of the booking.</source>
        <translation>No hay ningún cargo pendiente por cheque devuelto. Registre el dinero como recibo de la reserva.</translation>
    </message>
    <message>
        <source>Only %1 of such charges is open, not %2. Record the rest as a receipt of the booking.</source>
        <translation>De esos cargos solo hay %1 pendiente, no %2. Registre el resto como recibo de la reserva.</translation>
    </message>
    <message>
        <source>The charge for a bounced cheque is not taken by cheque. Choose another method.</source>
        <translation>El cargo por un cheque devuelto no se cobra con cheque. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>Charge for cheque %1 of receipt %2 paid</source>
        <translation>Cargo por el cheque %1 del recibo %2 pagado</translation>
    </message>
</context>
<context>
    <name>CollectionBoard</name>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>Vence en 7 días</translation>
    </message>
    <message>
        <source>Overdue 1 to 30 days</source>
        <translation>Vencido de 1 a 30 días</translation>
    </message>
    <message>
        <source>Overdue 31 to 60 days</source>
        <translation>Vencido de 31 a 60 días</translation>
    </message>
    <message>
        <source>Overdue 61 to 90 days</source>
        <translation>Vencido de 61 a 90 días</translation>
    </message>
    <message>
        <source>Overdue over 90 days</source>
        <translation>Vencido más de 90 días</translation>
    </message>
    <message>
        <source>Demand to raise</source>
        <translation>Aviso por emitir</translation>
    </message>
    <message>
        <source>Cheques to deposit</source>
        <translation>Cheques por depositar</translation>
    </message>
    <message>
        <source>Bounced, not replaced</source>
        <translation>Devuelto, sin reponer</translation>
    </message>
    <message>
        <source>Cheque %1, %2</source>
        <translation>Cheque %1, %2</translation>
    </message>
</context>
<context>
    <name>CollectionChecks</name>
    <message>
        <source>Account %1 %2 stands at %3 in the books, but at %4 by receipts, demands and cheques.</source>
        <translation>La cuenta %1 %2 está en %3 en los libros, pero en %4 según recibos, avisos y cheques.</translation>
    </message>
    <message>
        <source>Receipt %1 of %2 has %3 set against lines.</source>
        <translation>El recibo %1 de %2 tiene %3 aplicado a líneas.</translation>
    </message>
    <message>
        <source>A line of demand %1 of %2 has %3 set against it.</source>
        <translation>Una línea del aviso %1 de %2 tiene %3 aplicado.</translation>
    </message>
    <message>
        <source>An instalment of booking %1 of %2 has %3 set against it.</source>
        <translation>Una cuota de la reserva %1 de %2 tiene %3 aplicado.</translation>
    </message>
    <message>
        <source>Demand %1 of %2 has lines of %3.</source>
        <translation>El aviso %1 de %2 tiene líneas por %3.</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message>
        <source>Money of booking %1 set free: %2</source>
        <translation>Dinero de la reserva %1 liberado: %2</translation>
    </message>
    <message>
        <source>That cannot have been on %1, before %2.</source>
        <translation>Eso no pudo ser el %1, antes del %2.</translation>
    </message>
</context>
<context>
    <name>ColourBy</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>Sin agente</translation>
    </message>
    <message>
        <source>Under 25 %</source>
        <translation>Menos del 25 %</translation>
    </message>
    <message>
        <source>25 % or more</source>
        <translation>25 % o más</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % o más</translation>
    </message>
    <message>
        <source>75 % or more</source>
        <translation>75 % o más</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Pagado por completo</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>One price</source>
        <translation>Un solo precio</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Más de %1</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>This file has no company yet. Set up the company first, with its name and country.</source>
        <translation>Este archivo aún no tiene empresa. Cree primero la empresa, con su nombre y país.</translation>
    </message>
    <message>
        <source>12,34,567.00</source>
        <translation>12,34,567.00</translation>
    </message>
    <message>
        <source>1,234,567.00</source>
        <translation>1,234,567.00</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Digit grouping</source>
        <translation>Agrupación de cifras</translation>
    </message>
    <message>
        <source>Dates are typed as</source>
        <translation>Las fechas se escriben como</translation>
    </message>
    <message>
        <source>Fiscal year begins in month</source>
        <translation>El ejercicio empieza en el mes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Printed at the head of documents, one a line: GSTIN, PAN, RERA number, licence.</source>
        <translation>Se imprime en la cabecera de los documentos, uno por línea: número fiscal, licencia.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Title: %1</source>
        <translation>Cargo: %1</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Empresa: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>Departamento: %1</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>Cumpleaños: %1</translation>
    </message>
    <message>
        <source>The card has neither a name nor an address to call it by.</source>
        <translation>La ficha no tiene nombre ni dirección con que llamarla.</translation>
    </message>
</context>
<context>
    <name>ContactPoint</name>
    <message>
        <source>“%1” is not a phone number. Write its 6 to 15 digits, such as +91 98765 43210.</source>
        <translation>«%1» no es un número de teléfono. Escriba de 6 a 15 cifras, por ejemplo +91 98765 43210.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Write it as name@example.com.</source>
        <translation>«%1» no es una dirección de correo. Escríbala como name@example.com.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Teléfono o correo</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Teléfonos y correos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Se compara por</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Enter the number or address.</source>
        <translation>Escriba el número o la dirección.</translation>
    </message>
</context>
<context>
    <name>CostLine</name>
    <message>
        <source>Base price</source>
        <translation>Precio base</translation>
    </message>
    <message>
        <source>Location premium</source>
        <translation>Suplemento por ubicación</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Paid on to others</source>
        <translation>Se entrega a terceros</translation>
    </message>
    <message>
        <source>Cost sheet line</source>
        <translation>Línea de la hoja de costos</translation>
    </message>
    <message>
        <source>Cost sheet lines</source>
        <translation>Líneas de la hoja de costos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Tasa de impuesto</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Importe del impuesto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Account role</source>
        <translation>Función de cuenta</translation>
    </message>
</context>
<context>
    <name>CostSheet</name>
    <message>
        <source>Tax %1 has no rate on %2. Add the rate that holds on that day.</source>
        <translation>El impuesto %1 no tiene tasa el %2. Añada la tasa vigente ese día.</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 is too large an amount. Check the area and the rate.</source>
        <translation>%1 es un importe demasiado grande. Revise la superficie y la tarifa.</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Precio acordado</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Precio base</translation>
    </message>
    <message>
        <source>A discount cannot be negative. Enter it as a positive amount.</source>
        <translation>Un descuento no puede ser negativo. Escríbalo como importe positivo.</translation>
    </message>
    <message>
        <source>The discounts are larger than the price. Lower them.</source>
        <translation>Los descuentos son mayores que el precio. Redúzcalos.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>The plot has no area. Enter its area before it is priced.</source>
        <translation>El lote no tiene superficie. Escríbala antes de calcular el precio.</translation>
    </message>
    <message>
        <source>The plot has no rate. Enter a base rate for the plot or its project.</source>
        <translation>El lote no tiene tarifa. Escriba una tarifa base para el lote o su proyecto.</translation>
    </message>
    <message>
        <source>The agreed price is not above zero. Enter the price that was agreed.</source>
        <translation>El precio acordado no es mayor que cero. Escriba el precio que se acordó.</translation>
    </message>
    <message>
        <source>The price is too large an amount. Check the area and the rates.</source>
        <translation>El precio es un importe demasiado grande. Revise la superficie y las tarifas.</translation>
    </message>
</context>
<context>
    <name>CustomerActivity</name>
    <message>
        <source>Plot %1 booked</source>
        <translation>Lote %1 reservado</translation>
    </message>
    <message>
        <source>Booking %1 · %2</source>
        <translation>Reserva %1 · %2</translation>
    </message>
    <message>
        <source>Booking %1 cancelled</source>
        <translation>Reserva %1 anulada</translation>
    </message>
    <message>
        <source>Demand %1 · %2</source>
        <translation>Aviso de cobro %1 · %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Receipt %1 · %2</source>
        <translation>Recibo %1 · %2</translation>
    </message>
    <message>
        <source>Cheque of receipt %1 came back</source>
        <translation>El cheque del recibo %1 fue devuelto</translation>
    </message>
    <message>
        <source>Receipt %1 cancelled</source>
        <translation>Recibo %1 anulado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Aadhaar (the last four digits are kept)</source>
        <translation>Aadhaar (se guardan las últimas cuatro cifras)</translation>
    </message>
    <message>
        <source>SSN (the last four digits are kept)</source>
        <translation>SSN (se guardan las últimas cuatro cifras)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Correct the code or the name.</source>
        <translation>El código %1 es de %2. Corrija el código o el nombre.</translation>
    </message>
    <message>
        <source>Correct the number or the name.</source>
        <translation>Corrija el número o el nombre.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No customers yet. Add one, or bring in your customer list.</source>
        <translation>Aún no hay clientes. Añada uno o traiga su lista de clientes.</translation>
    </message>
</context>
<context>
    <name>CustomerSales</name>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>No booking</source>
        <translation>Sin reserva</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Booking value</source>
        <translation>Valor de la reserva</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>Importe recibido</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo pago</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>Vence en 7 días</translation>
    </message>
    <message>
        <source>With a booking</source>
        <translation>Con reserva</translation>
    </message>
    <message>
        <source>No booking yet</source>
        <translation>Aún sin reserva</translation>
    </message>
</context>
<context>
    <name>CustomerTimeline</name>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>DashboardFacts</name>
    <message>
        <source>Ends %1</source>
        <comment>a hold</comment>
        <translation>Termina %1</translation>
    </message>
    <message>
        <source>For %1, ends %2</source>
        <comment>a hold</comment>
        <translation>Para %1, termina %2</translation>
    </message>
    <message>
        <source>Hold on %1-%2</source>
        <comment>project, plot</comment>
        <translation>Apartado de %1-%2</translation>
    </message>
    <message>
        <source>Deposit cheque %1 of %2</source>
        <translation>Depositar el cheque %1 de %2</translation>
    </message>
    <message>
        <source>%1, dated today</source>
        <comment>who gave the cheque</comment>
        <translation>%1, con fecha de hoy</translation>
    </message>
    <message>
        <source>%1, dated %2</source>
        <comment>who gave the cheque</comment>
        <translation>%1, de fecha %2</translation>
    </message>
    <message>
        <source>Due today from %1</source>
        <comment>customer</comment>
        <translation>Vence hoy de %1</translation>
    </message>
    <message>
        <source>%1-%2, %3</source>
        <comment>project, plots, instalment</comment>
        <translation>%1-%2, %3</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is not a date. Enter one such as 15/8/2026 or 15 Aug 2026.</source>
        <translation>«%1» no es una fecha. Escriba una como 15/8/2026 o 15 Aug 2026.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter one such as 8/15/2026 or Aug 15, 2026.</source>
        <translation>«%1» no es una fecha. Escriba una como 8/15/2026 o Aug 15, 2026.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Check day, month and year.</source>
        <translation>«%1» no es un día del calendario. Revise día, mes y año.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years %2 to %3. Check the year.</source>
        <translation>«%1» queda fuera de los años %2 a %3. Revise el año.</translation>
    </message>
</context>
<context>
    <name>DayBook</name>
    <message>
        <source>Day book</source>
        <translation>Libro diario</translation>
    </message>
    <message>
        <source>%1 to %2, in %3</source>
        <translation>%1 a %2, en %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>N.º de asiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>What was posted between two days?</source>
        <translation>¿Qué se asentó entre dos días?</translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message>
        <source>Demands</source>
        <translation>Avisos de cobro</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>No demand yet. Raise demands when instalments fall due.</source>
        <translation>Aún no hay avisos de cobro. Emítalos cuando venzan las cuotas.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Aviso de cobro</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Demand no.</source>
        <translation>N.º de aviso</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Anulada el</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <translation>Por qué se anuló</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Asiento</translation>
    </message>
</context>
<context>
    <name>DemandLine</name>
    <message>
        <source>Demand line</source>
        <translation>Línea del aviso</translation>
    </message>
    <message>
        <source>Demand lines</source>
        <translation>Líneas de avisos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Aviso de cobro</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Schedule line</source>
        <translation>Línea del calendario</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Of which tax</source>
        <translation>De ello impuesto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>DemandList</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Días de atraso</translation>
    </message>
    <message>
        <source>Demand list</source>
        <translation>Lista de cobros</translation>
    </message>
    <message>
        <source>Due up to %1</source>
        <translation>Vence hasta %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Due up to</source>
        <translation>Vence hasta</translation>
    </message>
    <message>
        <source>Who owes what by when, by customer.</source>
        <translation>Quién debe qué y para cuándo, por cliente.</translation>
    </message>
</context>
<context>
    <name>DemandState</name>
    <message>
        <source>Raised</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>DepositCheque</name>
    <message>
        <source>Deposit cheque</source>
        <translation>Depositar cheque</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Depositado el</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>En la cuenta</translation>
    </message>
    <message>
        <source>Empty: the usual bank account</source>
        <translation>Vacío: la cuenta bancaria habitual</translation>
    </message>
    <message>
        <source>Records that the cheque went to the bank.</source>
        <translation>Registra que el cheque fue al banco.</translation>
    </message>
    <message>
        <source>Cheque %1 of receipt %2 deposited</source>
        <translation>Cheque %1 del recibo %2 depositado</translation>
    </message>
</context>
<context>
    <name>DepositCheques</name>
    <message>
        <source>Deposit cheques</source>
        <translation>Depositar cheques</translation>
    </message>
    <message>
        <source>Cheques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Depositado el</translation>
    </message>
    <message>
        <source>Into account</source>
        <translation>En la cuenta</translation>
    </message>
    <message>
        <source>Empty: the usual bank account</source>
        <translation>Vacío: la cuenta bancaria habitual</translation>
    </message>
    <message>
        <source>Records that several cheques went to the bank with one slip: all of them, or none.</source>
        <translation>Registra que varios cheques fueron al banco con un resguardo: todos o ninguno.</translation>
    </message>
    <message>
        <source>No cheque is named. Choose the cheques of the slip.</source>
        <translation>No se indica ningún cheque. Elija los del resguardo.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>&quot;%1&quot; has no table to write as CSV. Choose PDF or JSON.</source>
        <translation>&quot;%1&quot; no tiene tabla que escribir como CSV. Elija PDF o JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: its ending names no known format. Use .pdf, .xlsx, .csv or .json.</source>
        <translation>&quot;%1&quot; no se pudo escribir: su terminación no indica un formato conocido. Use .pdf, .xlsx, .csv o .json.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>La exportación se detuvo; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Impreso %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>No hay nada que mostrar aquí.</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Importes en %1</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Suma y sigue</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Suma anterior</translation>
    </message>
    <message>
        <source>The printer did not take the document. Check that it is ready and try again.</source>
        <translation>La impresora no aceptó el documento. Compruebe que está lista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>PDF files need the fonts that this program was started without. Choose XLSX, CSV or JSON.</source>
        <translation>Los archivos PDF necesitan las fuentes con las que este programa no se inició. Elija XLSX, CSV o JSON.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Free some space or choose another folder.</source>
        <translation>El archivo no se pudo escribir: %1. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1. Free some space or choose another folder.</source>
        <translation>El libro no se pudo escribir: %1. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>worksheet name</comment>
        <translation>Hoja</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>%1 already has the number %2.</source>
        <translation>%1 ya tiene el número %2.</translation>
    </message>
    <message>
        <source>%1 already has the phone number %2.</source>
        <translation>%1 ya tiene el teléfono %2.</translation>
    </message>
    <message>
        <source>%1 already has the e-mail address %2.</source>
        <translation>%1 ya tiene el correo %2.</translation>
    </message>
    <message>
        <source>%1 has the same name and nearly the same phone number, %2.</source>
        <translation>%1 tiene el mismo nombre y casi el mismo teléfono, %2.</translation>
    </message>
</context>
<context>
    <name>EditAccount</name>
    <message>
        <source>Rename or move account</source>
        <translation>Renombrar o mover cuenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Move under</source>
        <translation>Mover bajo</translation>
    </message>
    <message>
        <source>Gives the account another number, name or place. What is left empty stays as it is.</source>
        <translation>Da a la cuenta otro número, nombre o lugar. Lo que se deja vacío queda igual.</translation>
    </message>
    <message>
        <source>%1 is of another type than %2. Choose a place among accounts of the same type.</source>
        <translation>%1 es de otro tipo que %2. Elija un lugar entre cuentas del mismo tipo.</translation>
    </message>
    <message>
        <source>%1 stands below %2 itself. Choose another place.</source>
        <translation>%1 está debajo de la propia %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>EditContactPoint</name>
    <message>
        <source>Edit phone or e-mail</source>
        <translation>Editar teléfono o correo</translation>
    </message>
    <message>
        <source>Corrects the number or address, or makes it the primary one.</source>
        <translation>Corrige el número o la dirección, o lo hace principal.</translation>
    </message>
</context>
<context>
    <name>EditParty</name>
    <message>
        <source>“%1” cannot be emptied. These can: prefix, given_name, family_name, parent_name, birth_date, language.</source>
        <translation>«%1» no se puede vaciar. Estos sí: prefix, given_name, family_name, parent_name, birth_date, language.</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Editar tercero</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Fields to empty</source>
        <translation>Campos que vaciar</translation>
    </message>
    <message>
        <source>Corrects the name and wishes of a party; empty fields stay as they are.</source>
        <translation>Corrige el nombre y los deseos de un tercero; los campos vacíos quedan igual.</translation>
    </message>
</context>
<context>
    <name>ExpireHolds</name>
    <message>
        <source>End holds that ran out</source>
        <translation>Terminar apartados caducados</translation>
    </message>
    <message>
        <source>Makes the plots of holds that ran out available again.</source>
        <translation>Vuelve a dejar disponibles los lotes de apartados caducados.</translation>
    </message>
</context>
<context>
    <name>ExtendHold</name>
    <message>
        <source>Extend hold</source>
        <translation>Prorrogar apartado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Empty: as long as the project says</source>
        <translation>Vacío: lo que diga el proyecto</translation>
    </message>
    <message>
        <source>Makes the hold last longer, at most twice.</source>
        <translation>Hace durar más el apartado, como máximo dos veces.</translation>
    </message>
    <message>
        <source>Hold %1 ended on %2. Hold the plot anew.</source>
        <translation>El apartado %1 terminó el %2. Aparte el lote de nuevo.</translation>
    </message>
    <message>
        <source>Hold %1 was extended twice already. Book the plot or release it.</source>
        <translation>El apartado %1 ya se prorrogó dos veces. Reserve el lote o libérelo.</translation>
    </message>
</context>
<context>
    <name>Facing</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <source>North-east</source>
        <translation>Noreste</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>South-east</source>
        <translation>Sureste</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>South-west</source>
        <translation>Suroeste</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Oeste</translation>
    </message>
    <message>
        <source>North-west</source>
        <translation>Noroeste</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A quote is opened and not closed in “%1”.</source>
        <translation>En «%1» se abre una comilla que no se cierra.</translation>
    </message>
    <message>
        <source>The list has no column “%1”. It has: %2.</source>
        <translation>La lista no tiene la columna «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>After “%1” one of = != &lt; &lt;= &gt; &gt;= ~ in is expected.</source>
        <translation>Tras «%1» se espera uno de = != &lt; &lt;= &gt; &gt;= ~ in.</translation>
    </message>
    <message>
        <source>The list after “in” is not closed with “)”.</source>
        <translation>La lista tras «in» no se cierra con «)».</translation>
    </message>
    <message>
        <source>A value is missing after “%1”.</source>
        <translation>Falta un valor tras «%1».</translation>
    </message>
    <message>
        <source>“Not filled in” (&apos;&apos;) goes with = and != only; %1 needs a value here.</source>
        <translation>«Sin rellenar» (&apos;&apos;) solo va con = y !=; %1 necesita aquí un valor.</translation>
    </message>
    <message>
        <source>%1 is yes or no: ask with = or !=.</source>
        <translation>%1 es sí o no: pregunte con = o !=.</translation>
    </message>
    <message>
        <source>A “)” has no “(” before it in “%1”.</source>
        <translation>En “%1” hay un “)” sin “(” antes.</translation>
    </message>
    <message>
        <source>Conditions are joined by “and” or “or”; found “%1”.</source>
        <translation>Las condiciones se unen con “and” u “or”; se encontró “%1”.</translation>
    </message>
    <message>
        <source>After “%1” another condition is expected.</source>
        <translation>Después de “%1” se espera otra condición.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply; %1 levels are read.</source>
        <translation>Los paréntesis están demasiado anidados; se leen %1 niveles.</translation>
    </message>
    <message>
        <source>A “(” is not closed in “%1”.</source>
        <translation>En “%1” hay un “(” sin cerrar.</translation>
    </message>
    <message>
        <source>A filter may have up to %1 conditions. Leave some out.</source>
        <translation>Un filtro puede tener hasta %1 condiciones. Quite algunas.</translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <translation>%1 no está rellenado</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 está rellenado</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
</context>
<context>
    <name>FiscalYear</name>
    <message>
        <source>Fiscal year</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>FlagChange</name>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>GeneratePlots</name>
    <message>
        <source>“%1” is not a side. Write north, north-east, east and so on.</source>
        <translation>«%1» no es un lado. Escriba north, north-east, east, etcétera.</translation>
    </message>
    <message>
        <source>%1 has a plot %2 already. Choose other numbers; nothing was added.</source>
        <translation>%1 ya tiene un lote %2. Elija otros números; no se añadió nada.</translation>
    </message>
    <message>
        <source>Generate plots</source>
        <translation>Generar lotes</translation>
    </message>
    <message>
        <source>Plot numbers</source>
        <translation>Números de lote</translation>
    </message>
    <message>
        <source>Such as A-001 to A-120, or several ranges separated by commas.</source>
        <translation>Por ejemplo A-001 to A-120, o varios rangos separados por comas.</translation>
    </message>
    <message>
        <source>Area of each</source>
        <translation>Superficie de cada uno</translation>
    </message>
    <message>
        <source>Facing, row by row</source>
        <translation>Orientación, fila por fila</translation>
    </message>
    <message>
        <source>Such as north, south: the rows face these sides in turn.</source>
        <translation>Por ejemplo north, south: las filas miran a estos lados por turno.</translation>
    </message>
    <message>
        <source>Plots in a row</source>
        <translation>Lotes por fila</translation>
    </message>
    <message>
        <source>First row in the grid</source>
        <translation>Primera fila en la cuadrícula</translation>
    </message>
    <message>
        <source>Corners at both ends of a row</source>
        <translation>Esquinas en ambos extremos de la fila</translation>
    </message>
    <message>
        <source>Not for sale yet</source>
        <translation>Aún no está en venta</translation>
    </message>
    <message>
        <source>Adds a whole grid of equal plots to the project.</source>
        <translation>Añade al proyecto una cuadrícula entera de lotes iguales.</translation>
    </message>
    <message>
        <source>Enter the area of each plot, such as 200 sq yd.</source>
        <translation>Escriba la superficie de cada lote, por ejemplo 200 sq yd.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>This file has a company of its own. Join the office with a new, empty file, or make this company the office&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Sample data made</source>
        <translation>Datos de muestra creados</translation>
    </message>
</context>
<context>
    <name>Hold</name>
    <message>
        <source>Active</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Hold no.</source>
        <translation>N.º de apartado</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Apartado por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Prórrogas</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>Seña acordada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Holds</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Hold no.</source>
        <translation>N.º de apartado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Apartado por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Prórrogas</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>Seña acordada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>No holds. Hold a plot to keep it for somebody for some days.</source>
        <translation>No hay apartados. Aparte un lote para guardarlo unos días a alguien.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>HoldPlot</name>
    <message>
        <source>Hold plot</source>
        <translation>Apartar lote</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Empty: as long as the project says</source>
        <translation>Vacío: lo que diga el proyecto</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>Seña acordada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Keeps the plot for somebody until the hold runs out.</source>
        <translation>Guarda el lote para alguien hasta que caduque el apartado.</translation>
    </message>
    <message>
        <source>%1 cannot be held: it is %2. Choose a plot that is available.</source>
        <translation>%1 no se puede apartar: está en estado «%2». Elija un lote disponible.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 cannot be opened. Check that the file is there and that you may read it.</source>
        <translation>%1 no se puede abrir. Compruebe que el archivo está y que puede leerlo.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it into smaller files and import them one after another.</source>
        <translation>El archivo es mayor que %1. Divídalo en archivos menores e impórtelos uno tras otro.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <source>Reading %1 stopped: %2.</source>
        <translation>La lectura de %1 se detuvo: %2.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here. Choose another, or save the file as UTF-8.</source>
        <translation>La codificación %1 no se conoce aquí. Elija otra o guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Close it or remove it, and import again.</source>
        <translation>La comilla abierta en la línea %1 nunca se cierra. Ciérrela o quítela e importe de nuevo.</translation>
    </message>
    <message>
        <source>The cell that begins in line %1 is longer than %2 characters. Check that its quotation mark is closed.</source>
        <translation>La celda que empieza en la línea %1 tiene más de %2 caracteres. Compruebe que su comilla está cerrada.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters. Shorten it, or check that this is a table.</source>
        <translation>Una celda de la línea %1 tiene más de %2 caracteres. Acórtela o compruebe que esto es una tabla.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Remove the columns that are not needed, or choose another separator.</source>
        <translation>La línea %1 tiene más de %2 columnas. Quite las que sobran o elija otro separador.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: it was read up to line %2. Split it into smaller files.</source>
        <translation>El archivo tiene más de %1 filas: se leyó hasta la línea %2. Divídalo en archivos menores.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2).</source>
        <translation>«%1» no es un número entero (%2).</translation>
    </message>
    <message>
        <source>“%1” is larger than Freehold can keep (%2).</source>
        <translation>«%1» es mayor de lo que Freehold puede guardar (%2).</translation>
    </message>
    <message>
        <source>“%1” may be a thousand or a decimal (%2). Say how the file writes numbers.</source>
        <translation>«%1» puede ser un millar o un decimal (%2). Diga cómo escribe el archivo los números.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number to “%1” (%2). Format the column as text there and write the file again.</source>
        <translation>Una hoja de cálculo acortó el número a «%1» (%2). Dé allí formato de texto a la columna y escriba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The cell holds “%1” instead of a value (%2). Correct it in the spreadsheet.</source>
        <translation>La celda contiene «%1» en lugar de un valor (%2). Corríjala en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>“%1” holds a character that could not be read. Say how the file is encoded, or type it again there.</source>
        <translation>«%1» contiene un carácter que no se pudo leer. Diga cómo está codificado el archivo o escríbalo allí de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>Falta %1. Rellénelo.</translation>
    </message>
    <message>
        <source>More than 50,000 rows of “%1” cannot be taken. Check what kind of list it is and how its columns are read; nothing was changed.</source>
        <translation>No se pueden tomar más de 50 000 filas de «%1». Compruebe qué clase de lista es y cómo se leen sus columnas; nada cambió.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. Nada cambió.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>row %1, column “%2”</source>
        <translation>fila %1, columna «%2»</translation>
    </message>
    <message>
        <source>%1 of the %2 rows of “%3” cannot be taken, so nothing was changed. The first: %4: %5</source>
        <translation>%1 de las %2 filas de «%3» no se pueden tomar, así que nada cambió. La primera: %4: %5</translation>
    </message>
    <message>
        <source>“%1” has no rows below the names of its columns.</source>
        <translation>«%1» no tiene filas debajo de los nombres de sus columnas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Row in file</source>
        <translation>Fila del archivo</translation>
    </message>
    <message>
        <source>Bad column</source>
        <translation>Columna mala</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Filas que no se pueden tomar</translation>
    </message>
    <message>
        <source>Before so many rows are brought in, a copy of the company is kept, and that could not be made, so nothing was changed. %1</source>
        <translation>Antes de traer tantas filas se guarda una copia de la empresa, y no se pudo hacer, así que nada cambió. %1</translation>
    </message>
    <message>
        <source>The mapping of “%1” has to be the name of a field or null.</source>
        <translation>La correspondencia de «%1» debe ser el nombre de un campo o null.</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Their fields are: %3.</source>
        <translation>%1 no tienen el campo «%2». Sus campos son: %3.</translation>
    </message>
    <message>
        <source>The field “%1” is given to two columns. Leave one of them out with null.</source>
        <translation>El campo «%1» está dado a dos columnas. Omita una con null.</translation>
    </message>
    <message>
        <source>The mapping has no setting “%1”. It may have: %2.</source>
        <translation>La correspondencia no tiene el ajuste «%1». Puede tener: %2.</translation>
    </message>
    <message>
        <source>The date order is dmy or mdy, not “%1”.</source>
        <translation>El orden de la fecha es dmy o mdy, no «%1».</translation>
    </message>
    <message>
        <source>The decimal sign is a point or a comma, not “%1”.</source>
        <translation>El signo decimal es un punto o una coma, no «%1».</translation>
    </message>
    <message>
        <source>a text file, not an Excel workbook</source>
        <translation>un archivo de texto, no un libro de Excel</translation>
    </message>
    <message>
        <source>an Excel workbook, not a CSV file</source>
        <translation>un libro de Excel, no un archivo CSV</translation>
    </message>
    <message>
        <source>“%1” is %2. Choose the other format.</source>
        <translation>«%1» es %2. Elija el otro formato.</translation>
    </message>
    <message>
        <source>%1 cannot be brought in from contact files. Use CSV or Excel.</source>
        <translation>%1 no se pueden traer de archivos de contactos. Use CSV o Excel.</translation>
    </message>
    <message>
        <source>The names of the columns in “%1” hold characters that cannot be read. Choose a list as text or Excel, or say how it is encoded.</source>
        <translation>Los nombres de las columnas de «%1» contienen caracteres que no se pueden leer. Elija una lista de texto o Excel, o diga cómo está codificada.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”, which the mapping names. Its columns are: %3.</source>
        <translation>«%1» no tiene la columna «%2» que nombra la correspondencia. Sus columnas son: %3.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two column names</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>“%1” was read whole: %2 rows, but none of its columns is a column of %3. Its columns are: %4. A list of %3 needs: %5</source>
        <translation>«%1» se leyó entero: %2 filas, pero ninguna de sus columnas es de %3. Sus columnas son: %4. Una lista de %3 necesita: %5</translation>
    </message>
    <message>
        <source>“%1” was read whole: %2 rows, but it has no column for what %3 need: %5 Its columns are: %4.</source>
        <translation>«%1» se leyó entero: %2 filas, pero no tiene columna para lo que necesitan %3: %5 Sus columnas son: %4.</translation>
    </message>
    <message>
        <source>“%1” was read whole: %2 rows, but no row names the columns. Write the names of the columns above the list.</source>
        <translation>«%1» se leyó entero: %2 filas, pero ninguna nombra las columnas. Escriba los nombres de las columnas sobre la lista.</translation>
    </message>
    <message>
        <source>This is a PDF document. Ask for the table as .xlsx or CSV.</source>
        <translation>Esto es un documento PDF. Pida la tabla como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>This is a text document. Copy its table into a spreadsheet and save that as .xlsx or CSV.</source>
        <translation>Esto es un documento de texto. Copie su tabla a una hoja de cálculo y guárdela como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>This is a compressed archive. Unpack it and import the table inside.</source>
        <translation>Esto es un archivo comprimido. Descomprímalo e importe la tabla que contiene.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Remove the password in the spreadsheet program, save it and import it again.</source>
        <translation>El libro está cerrado con contraseña. Quítela en la hoja de cálculo, guárdelo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is a workbook of Excel 2003 or older (.xls). Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Esto es un libro de Excel 2003 o anterior (.xls). Ábralo en una hoja de cálculo, guárdelo como .xlsx e importe ese.</translation>
    </message>
    <message>
        <source>This is a web page or XML file, whatever its name says. Open it in a spreadsheet program, save it as .xlsx and import that.</source>
        <translation>Esto es una página web o un archivo XML, diga lo que diga su nombre. Ábralo en una hoja de cálculo, guárdelo como .xlsx e importe ese.</translation>
    </message>
    <message>
        <source>The file holds more than %1 contacts. Split it and import the parts.</source>
        <translation>El archivo contiene más de %1 contactos. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>The entry that ends in line %1 is longer than %2. Shorten it and import again.</source>
        <translation>La entrada que termina en la línea %1 es mayor que %2. Acórtela e importe de nuevo.</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Export them as vCard (.vcf) and import that file.</source>
        <translation>No hay contactos en este archivo. Expórtelos como vCard (.vcf) e importe ese archivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Export the contacts in smaller groups.</source>
        <translation>El archivo es mayor que %1. Exporte los contactos en grupos menores.</translation>
    </message>
    <message>
        <source>A text in the workbook is longer than %1 characters. Shorten it and import again.</source>
        <translation>Un texto del libro tiene más de %1 caracteres. Acórtelo e importe de nuevo.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as Excel workbook (.xlsx) or CSV and import that.</source>
        <translation>Esto es un archivo OpenDocument. Guárdelo como libro de Excel (.xlsx) o CSV e importe ese.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV and import that.</source>
        <translation>Esto es un libro binario de Excel (.xlsb). Guárdelo como .xlsx o CSV e importe ese.</translation>
    </message>
    <message>
        <source>This is a ZIP archive but no Excel workbook. Unpack it and import the table inside.</source>
        <translation>Esto es un archivo ZIP pero no un libro de Excel. Descomprímalo e importe la tabla que contiene.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows. Split it into smaller files.</source>
        <translation>La hoja tiene más de %1 filas. Divídala en archivos menores.</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than %2 characters. Shorten it and import again.</source>
        <translation>Una celda de la fila %1 tiene más de %2 caracteres. Acórtela e importe de nuevo.</translation>
    </message>
    <message>
        <source>The workbook is damaged at row %1. Open it in a spreadsheet program and save it again.</source>
        <translation>El libro está dañado en la fila %1. Ábralo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Remove the columns that are not needed and import again.</source>
        <translation>La fila %1 tiene más de %2 columnas. Quite las que sobran e importe de nuevo.</translation>
    </message>
    <message>
        <source>The workbook is larger than %1. Split it, or save the sheet as CSV and import that.</source>
        <translation>El libro es mayor que %1. Divídalo o guarde la hoja como CSV e importe esa.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1. It has: %2.</source>
        <translation>El libro no tiene una hoja llamada %1. Tiene: %2.</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels and was not read.</source>
        <translation>%1 está anidado más de %2 niveles y no se leyó.</translation>
    </message>
    <message>
        <source>%1 contains a document type declaration, which is refused for safety. Save the file again with the program that made it.</source>
        <translation>%1 contiene una declaración de tipo de documento, que se rechaza por seguridad. Guarde el archivo de nuevo con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>%1 contains a tag longer than %2 bytes and was not read.</source>
        <translation>%1 contiene una etiqueta de más de %2 bytes y no se leyó.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3). Save the file again with the program that made it.</source>
        <translation>%1 está dañado en la línea %2 (%3). Guarde el archivo de nuevo con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Get it again from where it came, or save it again with the program that made it.</source>
        <translation>El archivo está dañado o incompleto. Consígalo de nuevo o guárdelo de nuevo con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>The file was refused for safety: %1. Open it in a spreadsheet program and save it again.</source>
        <translation>El archivo se rechazó por seguridad: %1. Ábralo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>it holds more than %1 parts</source>
        <translation>contiene más de %1 partes</translation>
    </message>
    <message>
        <source>The file is locked with a password. Remove the password and import it again.</source>
        <translation>El archivo está cerrado con contraseña. Quítela e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>it holds two parts of the same name</source>
        <translation>contiene dos partes con el mismo nombre</translation>
    </message>
    <message>
        <source>it holds a link to another file</source>
        <translation>contiene un enlace a otro archivo</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>sus partes se solapan</translation>
    </message>
    <message>
        <source>The part %1 is missing in the file.</source>
        <translation>Falta la parte %1 en el archivo.</translation>
    </message>
    <message>
        <source>it unpacks to more than %1</source>
        <translation>al descomprimirse supera %1</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>al descomprimirse supera %1 veces su tamaño</translation>
    </message>
    <message>
        <source>%1 declares entities of its own, which are refused for safety. Save it as a plain file with the program that made it.</source>
        <translation>%1 declara entidades propias, que se rechazan por seguridad. Guárdelo como archivo simple con el programa que lo hizo.</translation>
    </message>
</context>
<context>
    <name>ImportBatch</name>
    <message>
        <source>Nothing was brought in yet. Import a list of customers or plots.</source>
        <translation>Aún no se ha traído nada. Importe una lista de clientes o de lotes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Import no.</source>
        <translation>N.º de importación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Filas tomadas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya existían</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Traído</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ImportLayout</name>
    <message>
        <source>The drawing does not tell how large its plots are. Give the area of each plot, such as 200 sq yd.</source>
        <translation>El dibujo no dice lo grandes que son sus lotes. Dé la superficie de cada lote, por ejemplo 200 sq yd.</translation>
    </message>
    <message>
        <source>Plot %1 of the drawing has no area. Draw it as a closed shape.</source>
        <translation>El lote %1 del dibujo no tiene superficie. Dibújelo como figura cerrada.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Kind is told</source>
        <translation>La clase está indicada</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Import layout</source>
        <translation>Importar plano</translation>
    </message>
    <message>
        <source>Add the plots that are missing</source>
        <translation>Añadir los lotes que faltan</translation>
    </message>
    <message>
        <source>Area of each plot that is added</source>
        <translation>Superficie de cada lote que se añade</translation>
    </message>
    <message>
        <source>Empty: as the drawing measures it.</source>
        <translation>Vacío: como la mida el dibujo.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Makes a drawing the layout of the project and finds the plot of each shape.</source>
        <translation>Hace de un dibujo el plano del proyecto y busca el lote de cada figura.</translation>
    </message>
    <message>
        <source>A layout has between 1 and %1 shapes.</source>
        <translation>Un plano tiene entre 1 y %1 figuras.</translation>
    </message>
    <message>
        <source>The points of a shape are not understood (%1).</source>
        <translation>No se entienden los puntos de una figura (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 plots were found in the drawing.</source>
        <translation>%1 de %2 lotes se hallaron en el dibujo.</translation>
    </message>
    <message>
        <source>%1 plots are added from it.</source>
        <translation>De él se añaden %1 lotes.</translation>
    </message>
    <message>
        <source>Without a shape: %1.</source>
        <translation>Sin figura: %1.</translation>
    </message>
    <message>
        <source>%1 shapes look like plots but match none: %2.</source>
        <translation>%1 figuras parecen lotes pero no casan con ninguno: %2.</translation>
    </message>
    <message>
        <source>Drawn more than once: %1; the first shape counts.</source>
        <translation>Dibujados más de una vez: %1; cuenta la primera figura.</translation>
    </message>
    <message>
        <source>Import layout %1</source>
        <translation>Importar plano %1</translation>
    </message>
</context>
<context>
    <name>ImportTemplate</name>
    <message>
        <source>Import template</source>
        <translation>Plantilla de importación</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Plantillas de importación</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>InstallChart</name>
    <message>
        <source>Install sample chart of accounts</source>
        <translation>Instalar plan de cuentas de muestra</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>IN or US; empty for the company&apos;s country</source>
        <translation>IN o US; vacío para el país de la empresa</translation>
    </message>
    <message>
        <source>Fills an empty chart with the accounts usual in a country and says what each is used for.</source>
        <translation>Llena un plan vacío con las cuentas usuales del país y dice para qué sirve cada una.</translation>
    </message>
    <message>
        <source>There are accounts already. A sample chart fills an empty one only.</source>
        <translation>Ya hay cuentas. Un plan de muestra solo llena uno vacío.</translation>
    </message>
</context>
<context>
    <name>InstallPaymentPlans</name>
    <message>
        <source>Add usual payment plans</source>
        <translation>Añadir planes de pago usuales</translation>
    </message>
    <message>
        <source>Adds the payment plans most projects offer, where they are missing.</source>
        <translation>Añade los planes de pago que ofrecen casi todos los proyectos, donde faltan.</translation>
    </message>
</context>
<context>
    <name>InstallTaxRates</name>
    <message>
        <source>Install tax rates</source>
        <translation>Instalar tasas de impuesto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Adds the usual tax rates of the country; those that are there stay as they are.</source>
        <translation>Añade las tasas usuales del país; las que están quedan como están.</translation>
    </message>
    <message>
        <source>GST %1 %</source>
        <translation>GST %1 %</translation>
    </message>
</context>
<context>
    <name>Instalment</name>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>InstalmentList</name>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>Cheques</source>
        <translation>Cheques</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Days held</source>
        <translation>Días en mano</translation>
    </message>
    <message>
        <source>No cheques yet. They come with receipts whose method is cheque.</source>
        <translation>Aún no hay cheques. Llegan con los recibos cuya forma de pago es cheque.</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>N.º de cheque</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Cheque date</source>
        <translation>Fecha del cheque</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Deposited on</source>
        <translation>Depositado el</translation>
    </message>
    <message>
        <source>Deposited into</source>
        <translation>Depositado en</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>Cobrado el</translation>
    </message>
    <message>
        <source>Bounced on</source>
        <translation>Devuelto el</translation>
    </message>
    <message>
        <source>Bank&apos;s reason</source>
        <translation>Motivo del banco</translation>
    </message>
    <message>
        <source>Bounce charge</source>
        <translation>Cargo por devolución</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Comisión bancaria</translation>
    </message>
    <message>
        <source>Deposit entry</source>
        <translation>Asiento de depósito</translation>
    </message>
    <message>
        <source>Clearing entry</source>
        <translation>Asiento de cobro</translation>
    </message>
    <message>
        <source>Bounce entry</source>
        <translation>Asiento de devolución</translation>
    </message>
    <message>
        <source>To deposit</source>
        <translation>Por depositar</translation>
    </message>
    <message>
        <source>Post-dated</source>
        <translation>Posfechados</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
</context>
<context>
    <name>InstrumentState</name>
    <message>
        <source>In hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Depositado</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
</context>
<context>
    <name>InventoryInput</name>
    <message>
        <source>“%1” is not an area unit that is known here. Use sq yd, sq ft, sq m, acre, cent or guntha.</source>
        <translation>«%1» no es una unidad de superficie conocida aquí. Use sq yd, sq ft, sq m, acre, cent o guntha.</translation>
    </message>
    <message>
        <source>Block %1 belongs to another project than %2.</source>
        <translation>La manzana %1 es de otro proyecto que %2.</translation>
    </message>
</context>
<context>
    <name>InventoryScreens</name>
    <message>
        <source>Draw layout</source>
        <translation>Dibujar plano</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>JournalCopy</name>
    <message>
        <source>The entry is no longer there. Refresh the register.</source>
        <translation>El asiento ya no existe. Actualice el registro.</translation>
    </message>
</context>
<context>
    <name>JournalEntry</name>
    <message>
        <source>Nothing is posted yet. Receipts and demands make entries, or post one by hand.</source>
        <translation>Aún no hay asientos. Los recibos y avisos los crean, o registre uno a mano.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Contra</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Aviso de cobro</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Debit note</source>
        <translation>Nota de débito</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Asentado</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Entry no.</source>
        <translation>N.º de asiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Creado a partir de</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reversal of</source>
        <translation>Reversión de</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Revertido por</translation>
    </message>
</context>
<context>
    <name>JournalImport</name>
    <message>
        <source>The row has no voucher number. Rows of one entry need the same number.</source>
        <translation>La fila no tiene número de comprobante. Las filas de un asiento necesitan el mismo número.</translation>
    </message>
    <message>
        <source>Voucher %1 has rows of different dates: %2 and %3. An entry has one date.</source>
        <translation>El comprobante %1 tiene filas de fechas distintas: %2 y %3. Un asiento tiene una fecha.</translation>
    </message>
    <message>
        <source>is left out whole, because row %1 cannot be taken. %2</source>
        <translation>se omite entero, porque la fila %1 no se puede tomar. %2</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>Comprobante %1</translation>
    </message>
    <message>
        <source>Voucher %1: %2</source>
        <translation>Comprobante %1: %2</translation>
    </message>
    <message>
        <source>Brought in from a file</source>
        <translation>Traído de un archivo</translation>
    </message>
    <message>
        <source>%1 (rows %2) %3</source>
        <translation>%1 (filas %2) %3</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>Voucher no.</source>
        <translation>N.º de comprobante</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Asientos</translation>
    </message>
</context>
<context>
    <name>JournalLine</name>
    <message>
        <source>Nothing is posted yet.</source>
        <translation>Aún no hay asientos.</translation>
    </message>
    <message>
        <source>Journal line</source>
        <translation>Línea de asiento</translation>
    </message>
    <message>
        <source>Journal lines</source>
        <translation>Líneas de asientos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Cost head</source>
        <translation>Concepto de costo</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, character %2</source>
        <translation>línea %1, carácter %2</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 levels deep. Simplify it.</source>
        <translation>El texto JSON está anidado más de %1 niveles. Simplifíquelo.</translation>
    </message>
    <message>
        <source>The JSON text gives “%1” twice (%2). Leave one of them.</source>
        <translation>El texto JSON da «%1» dos veces (%2). Quite una.</translation>
    </message>
    <message>
        <source>The number %1 (%2) is too large to be exact in JSON. Write it as text, in quotes.</source>
        <translation>El número %1 (%2) es demasiado grande para ser exacto en JSON. Escríbalo como texto, entre comillas.</translation>
    </message>
    <message>
        <source>The text is no JSON from %1 on. Look for a missing quote, comma or bracket there.</source>
        <translation>El texto no es JSON a partir de %1. Busque allí una comilla, coma o paréntesis que falte.</translation>
    </message>
</context>
<context>
    <name>KeepDraft</name>
    <message>
        <source>Keep draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>LateWork</name>
    <message>
        <source>Received on %1, when the books were closed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>A shape lies beyond what can be drawn. Move the drawing near its origin and save it again.</source>
        <translation>Una figura está más allá de lo que se puede dibujar. Acerque el dibujo a su origen y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>A shape has more than %1 corners. Simplify the drawing and save it again.</source>
        <translation>Una figura tiene más de %1 vértices. Simplifique el dibujo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The drawing holds more than %1 shapes or %2 corners. Leave out what is not needed, such as hatching and furniture.</source>
        <translation>El dibujo tiene más de %1 figuras o %2 vértices. Quite lo que sobra, como tramas y muebles.</translation>
    </message>
    <message>
        <source>The drawing holds more than %1 texts. Leave out what is not needed.</source>
        <translation>El dibujo tiene más de %1 textos. Quite lo que sobra.</translation>
    </message>
    <message>
        <source>The drawing holds more than %1 parts. Leave out what is not needed.</source>
        <translation>El dibujo tiene más de %1 partes. Quite lo que sobra.</translation>
    </message>
    <message>
        <source>%1 is no DXF drawing, or it is cut off. Save it again as DXF in text form.</source>
        <translation>%1 no es un dibujo DXF o está cortado. Guárdelo de nuevo como DXF en forma de texto.</translation>
    </message>
    <message>
        <source>%1 is a DWG drawing, which only its own program reads. Save it there as DXF.</source>
        <translation>%1 es un dibujo DWG, que solo lee su propio programa. Guárdelo allí como DXF.</translation>
    </message>
    <message>
        <source>%1 is a binary DXF drawing. Save it as DXF in text form (ASCII).</source>
        <translation>%1 es un dibujo DXF binario. Guárdelo como DXF en forma de texto (ASCII).</translation>
    </message>
    <message>
        <source>A corner of the drawing is no pair of numbers. Save it as GeoJSON again.</source>
        <translation>Un vértice del dibujo no es un par de números. Guárdelo de nuevo como GeoJSON.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 no se puede leer. %2</translation>
    </message>
    <message>
        <source>A layout comes as SVG, DXF, GeoJSON, CSV or XLSX; %1 is none of them. Save the drawing as one of these.</source>
        <translation>Un plano viene como SVG, DXF, GeoJSON, CSV o XLSX; %1 no es ninguno. Guarde el dibujo como uno de ellos.</translation>
    </message>
    <message>
        <source>%1 holds no shapes that can be drawn. Export the outlines of the plots as closed lines.</source>
        <translation>%1 no contiene figuras que se puedan dibujar. Exporte los contornos de los lotes como líneas cerradas.</translation>
    </message>
    <message>
        <source>The transform “%1” of the drawing is not understood. Save it as plain SVG.</source>
        <translation>No se entiende la transformación «%1» del dibujo. Guárdelo como SVG simple.</translation>
    </message>
    <message>
        <source>A path of the drawing is not understood (%1). Save it as plain SVG.</source>
        <translation>No se entiende un trazado del dibujo (%1). Guárdelo como SVG simple.</translation>
    </message>
    <message>
        <source>The corners of a shape are not understood (%1). Save the drawing as plain SVG.</source>
        <translation>No se entienden los vértices de una figura (%1). Guarde el dibujo como SVG simple.</translation>
    </message>
    <message>
        <source>%1 is no SVG drawing. Choose a drawing saved as SVG.</source>
        <translation>%1 no es un dibujo SVG. Elija un dibujo guardado como SVG.</translation>
    </message>
    <message>
        <source>Row %1 of the layout does not tell where its shape lies. Give x, y, width and height as numbers, or an outline such as POLYGON ((0 0, 10 0, 10 8)).</source>
        <translation>La fila %1 del plano no dice dónde está su figura. Dé x, y, width y height como números, o un contorno como POLYGON ((0 0, 10 0, 10 8)).</translation>
    </message>
    <message>
        <source>The first row of a layout names its columns: number, x, y, width, height, or number and wkt.</source>
        <translation>La primera fila de un plano nombra sus columnas: number, x, y, width, height, o number y wkt.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be drawn over. Save it as PNG or JPEG.</source>
        <translation>%1 no es una imagen sobre la que se pueda dibujar. Guárdela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>%1 has more than 40 megapixels. Save it smaller.</source>
        <translation>%1 tiene más de 40 megapíxeles. Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be shown. Save the picture again.</source>
        <translation>%1 está dañada y no se puede mostrar. Guarde la imagen de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be kept as a picture.</source>
        <translation>%1 no se pudo guardar como imagen.</translation>
    </message>
</context>
<context>
    <name>LayoutFormat</name>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>Dibujo DXF</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>Dibujado aquí</translation>
    </message>
</context>
<context>
    <name>LayoutMap</name>
    <message>
        <source>Layout</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Micrometres per unit</source>
        <translation>Micrómetros por unidad</translation>
    </message>
    <message>
        <source>North, degrees from up</source>
        <translation>Norte, grados desde arriba</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>There is no table “%1”.</source>
        <translation>No existe la tabla «%1».</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>La lista no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>There is no list “%1”.</source>
        <translation>No existe la lista «%1».</translation>
    </message>
    <message>
        <source>The rows behind %1 have no names to look for.</source>
        <translation>Las filas detrás de %1 no tienen nombres que buscar.</translation>
    </message>
    <message>
        <source>“~” looks inside texts only; %1 is not a text.</source>
        <translation>«~» solo busca dentro de textos; %1 no es un texto.</translation>
    </message>
    <message>
        <source>The list has no column “%1” to sort by.</source>
        <translation>La lista no tiene la columna «%1» para ordenar.</translation>
    </message>
    <message>
        <source>The place to go on from belongs to another list or order. Begin from the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>company file to open</source>
        <translation>archivo de empresa que abrir</translation>
    </message>
    <message>
        <source>walk the main job through the window, files into FOLDER</source>
        <translation>recorrer el trabajo principal por la ventana, archivos en FOLDER</translation>
    </message>
    <message>
        <source>pictures of the screens, light and dark, into FOLDER</source>
        <translation>imágenes de las pantallas, claras y oscuras, en FOLDER</translation>
    </message>
    <message>
        <source>speak the language, such as hi; qps is the made-up one for tests</source>
        <translation>hablar el idioma, por ejemplo hi; qps es el inventado para pruebas</translation>
    </message>
    <message>
        <source>print how long the window takes for what people do in it</source>
        <translation>mostrar cuánto tarda la ventana en lo que hace la gente</translation>
    </message>
</context>
<context>
    <name>MapShape</name>
    <message>
        <source>Map shape</source>
        <translation>Figura del mapa</translation>
    </message>
    <message>
        <source>Map shapes</source>
        <translation>Figuras del mapa</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>MatchShape</name>
    <message>
        <source>Match shape</source>
        <translation>Asociar figura</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Empty: the shape stands for no plot.</source>
        <translation>Vacío: la figura no es de ningún lote.</translation>
    </message>
    <message>
        <source>Tells which plot a shape of the layout stands for.</source>
        <translation>Dice de qué lote es una figura del plano.</translation>
    </message>
    <message>
        <source>A line cannot stand for a plot. Choose a closed shape.</source>
        <translation>Una línea no puede ser un lote. Elija una figura cerrada.</translation>
    </message>
    <message>
        <source>Plot %1 belongs to another project than the layout %2. Choose a plot of its project.</source>
        <translation>El lote %1 es de otro proyecto que el plano %2. Elija un lote de su proyecto.</translation>
    </message>
    <message>
        <source>Plot %1 has a shape already. Part that one from it first.</source>
        <translation>El lote %1 ya tiene una figura. Sepárela antes.</translation>
    </message>
    <message>
        <source>Match shape %1</source>
        <translation>Asociar figura %1</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>NumberRange</name>
    <message>
        <source>“%1 to %2” is not a range. Both ends need the same letters and a number, such as A-001 to A-120.</source>
        <translation>«%1 to %2» no es un rango. Ambos extremos necesitan las mismas letras y un número, por ejemplo A-001 to A-120.</translation>
    </message>
    <message>
        <source>“%1 to %2” runs backwards. Write the smaller number first.</source>
        <translation>«%1 to %2» va hacia atrás. Escriba antes el número menor.</translation>
    </message>
    <message>
        <source>“%1 to %2” names more than 5,000 plots. Make them in several steps.</source>
        <translation>«%1 to %2» son más de 5000 lotes. Hágalos en varios pasos.</translation>
    </message>
    <message>
        <source>These are more than 5,000 plots. Make them in several steps.</source>
        <translation>Son más de 5000 lotes. Hágalos en varios pasos.</translation>
    </message>
    <message>
        <source>Write the plot numbers, such as A-001 to A-120.</source>
        <translation>Escriba los números de lote, por ejemplo A-001 to A-120.</translation>
    </message>
    <message>
        <source>The number %1 comes twice.</source>
        <translation>El número %1 aparece dos veces.</translation>
    </message>
</context>
<context>
    <name>NumberSeries</name>
    <message>
        <source>Number series</source>
        <translation>Serie de números</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>There is no number series for &quot;%1&quot;. Set up the company first.</source>
        <translation>No hay serie de números para &quot;%1&quot;. Cree primero la empresa.</translation>
    </message>
    <message>
        <source>This computer has no code for its document numbers yet. Sign in to the company again.</source>
        <translation>Este equipo aún no tiene código para sus números de documento. Vuelva a entrar en la empresa.</translation>
    </message>
    <message>
        <source>The next number, %1, is longer than %2 characters. Shorten the pattern of the number series.</source>
        <translation>El número siguiente, %1, tiene más de %2 caracteres. Acorte el patrón de la serie.</translation>
    </message>
    <message>
        <source>The pattern needs the counter exactly once: {n}, or {n:5} for five digits.</source>
        <translation>El patrón necesita el contador una sola vez: {n}, o {n:5} para cinco cifras.</translation>
    </message>
    <message>
        <source>A number may hold letters, digits, - and / only; this pattern gives %1.</source>
        <translation>Un número solo puede tener letras, cifras, - y /; este patrón da %1.</translation>
    </message>
    <message>
        <source>This pattern gives %1, which is longer than %2 characters. Shorten it.</source>
        <translation>Este patrón da %1, que tiene más de %2 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>Number %1 is missing or stands twice, or the series ends too soon.</source>
        <translation>El número %1 falta o está dos veces, o la serie termina demasiado pronto.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>There is no number. Enter one, such as 1,200.5.</source>
        <translation>No hay ningún número. Escriba uno como 1,200.5.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Enter digits such as 1,200.5.</source>
        <translation>«%1» no es un número. Escriba cifras como 1,200.5.</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Enter one such as 18 or 2.5 %.</source>
        <translation>«%1» no es un porcentaje. Escriba uno como 18 o 2.5 %.</translation>
    </message>
    <message>
        <source>A percentage can have at most 4 decimals. Round %1.</source>
        <translation>Un porcentaje tiene como máximo 4 decimales. Redondee %1.</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 1000. Change %1.</source>
        <translation>Un porcentaje está entre 0 y 1000. Cambie %1.</translation>
    </message>
    <message>
        <source>“%1” is not an area. Enter a number and a unit, such as 1200 sq ft.</source>
        <translation>«%1» no es una superficie. Escriba un número y una unidad, por ejemplo 1200 sq ft.</translation>
    </message>
    <message>
        <source>“%1” is more than can be kept. Check the number of digits.</source>
        <translation>«%1» es más de lo que se puede guardar. Revise el número de cifras.</translation>
    </message>
    <message>
        <source>“%1” divides by zero. Change the divisor.</source>
        <translation>«%1» divide por cero. Cambie el divisor.</translation>
    </message>
    <message>
        <source>“%1” names %2, but the amount here is in %3. Enter it in %3.</source>
        <translation>«%1» está en %2, pero aquí el importe es en %3. Escríbalo en %3.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Enter one such as 12,500, 1.5L or 4850000*12.5%.</source>
        <translation>«%1» no es un importe. Escriba uno como 12,500, 1.5L o 4850000*12.5%.</translation>
    </message>
    <message>
        <source>There is no amount. Enter one such as 12,500.</source>
        <translation>No hay ningún importe. Escriba uno como 12,500.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>The office does not know this computer any more. Join again with a new file; this one keeps what was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>Sign in to the office to send and receive. Work goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeHttp</name>
    <message>
        <source>The office cannot be reached. Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of an office. It looks like https://office.example and is always encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenFiscalYear</name>
    <message>
        <source>Open fiscal year</source>
        <translation>Abrir ejercicio</translation>
    </message>
    <message>
        <source>A day in the year</source>
        <translation>Un día del ejercicio</translation>
    </message>
    <message>
        <source>Makes the twelve periods of the fiscal year that holds this day.</source>
        <translation>Crea los doce periodos del ejercicio que contiene este día.</translation>
    </message>
    <message>
        <source>The fiscal year from %1 is open already.</source>
        <translation>El ejercicio desde %1 ya está abierto.</translation>
    </message>
</context>
<context>
    <name>Org</name>
    <message>
        <source>Only the owner works with this company. Add a user.</source>
        <translation>Solo el propietario trabaja con esta empresa. Añada un usuario.</translation>
    </message>
    <message>
        <source>No branches yet.</source>
        <translation>Aún no hay sucursales.</translation>
    </message>
    <message>
        <source>No fiscal year is open yet. Open one.</source>
        <translation>Aún no hay ningún ejercicio abierto. Abra uno.</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Terceros</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Son, daughter or wife of</source>
        <translation>Hijo, hija o cónyuge de</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Do not message</source>
        <translation>No enviar mensajes</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>No enviar correos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>PartyKind</name>
    <message>
        <source>Individual</source>
        <translation>Individuo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>Familia hindú indivisa</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fideicomiso</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Sociedad</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personas y organizaciones</translation>
    </message>
    <message>
        <source>Nobody here yet. Add a customer or an agent.</source>
        <translation>Aún no hay nadie. Añada un cliente o un agente.</translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contratista</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>Propietario del terreno</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>Prestamista</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Choose another one, or leave it empty to get the next number.</source>
        <translation>El código %1 es de %2. Elija otro o déjelo vacío para recibir el siguiente número.</translation>
    </message>
</context>
<context>
    <name>PaymentPlan</name>
    <message>
        <source>Down payment</source>
        <translation>Pago inicial</translation>
    </message>
    <message>
        <source>Time linked</source>
        <translation>Por plazos</translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation>Cuotas iguales</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Payment plans</source>
        <translation>Planes de pago</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Rebate</source>
        <translation>Bonificación</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>20 % and %1 equal instalments</source>
        <translation>20 % y %1 cuotas iguales</translation>
    </message>
    <message>
        <source>On booking</source>
        <translation>Al reservar</translation>
    </message>
    <message>
        <source>On possession</source>
        <translation>A la entrega</translation>
    </message>
    <message>
        <source>Down payment 95:5</source>
        <translation>Pago inicial 95:5</translation>
    </message>
    <message>
        <source>10/20/30/40 in 180 days</source>
        <translation>10/20/30/40 en 180 días</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>Within 180 days</source>
        <translation>En 180 días</translation>
    </message>
</context>
<context>
    <name>PaymentSchedule</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>Two steps of the plan take what is left. Keep one of them.</source>
        <translation>Dos pasos del plan toman lo que queda. Deje uno.</translation>
    </message>
    <message>
        <source>The steps of the plan take more than the payable. Lower them.</source>
        <translation>Los pasos del plan toman más de lo que se paga. Redúzcalos.</translation>
    </message>
    <message>
        <source>The steps of the plan leave a part of the payable open. Add a step that takes what is left.</source>
        <translation>Los pasos del plan dejan abierta una parte. Añada un paso que tome lo que queda.</translation>
    </message>
    <message>
        <source>The payment plan has no steps. Add its steps or choose another plan.</source>
        <translation>El plan de pago no tiene pasos. Añádalos o elija otro plan.</translation>
    </message>
    <message>
        <source>Instalment &quot;%1&quot; has no amount. Enter one or take the instalment out.</source>
        <translation>La cuota &quot;%1&quot; no tiene importe. Escriba uno o quite la cuota.</translation>
    </message>
    <message>
        <source>Instalment &quot;%1&quot; is due before the booking of %2. Enter a day on or after it.</source>
        <translation>La cuota &quot;%1&quot; vence antes de la reserva del %2. Escriba ese día o uno posterior.</translation>
    </message>
    <message>
        <source>The instalments sum to %1, but %2 is payable. Change them by the difference of %3.</source>
        <translation>Las cuotas suman %1, pero se paga %2. Cámbielas en la diferencia de %3.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Soft-closed</source>
        <translation>Cierre parcial</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The entry has no date. Give one.</source>
        <translation>El asiento no tiene fecha. Indique una.</translation>
    </message>
    <message>
        <source>%1 lies in no fiscal year that is open in these books. Open the fiscal year first, or use another date.</source>
        <translation>%1 no está en ningún ejercicio abierto en estos libros. Abra antes el ejercicio o use otra fecha.</translation>
    </message>
    <message>
        <source>The books are %1 from %2 to %3, so nothing can be dated %4. Use a later date.</source>
        <translation>Los libros están en «%1» del %2 al %3, así que nada puede llevar la fecha %4. Use una posterior.</translation>
    </message>
    <message>
        <source>The books from %1 to %2 are soft-closed. Give a reason for an entry dated %3.</source>
        <translation>Los libros del %1 al %2 tienen cierre parcial. Dé un motivo para un asiento del %3.</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>There is no table “%1”.</source>
        <translation>No existe la tabla «%1».</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 no tiene el campo «%2».</translation>
    </message>
    <message>
        <source>%1 changes only through the actions of the %2.</source>
        <translation>%1 solo cambia por las acciones de %2.</translation>
    </message>
    <message>
        <source>%1 cannot be changed directly: use the actions of the record.</source>
        <translation>%1 no se puede cambiar directamente: use las acciones del registro.</translation>
    </message>
    <message>
        <source>A new %1 is made by “%2”.</source>
        <translation>Un registro nuevo (%1) se hace con «%2».</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>The %1 is not there any more.</source>
        <translation>El registro (%1) ya no está.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile to “%2”. Look at it and save again.</source>
        <translation>%1 cambió entretanto a «%2». Mírelo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Visto antes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Percent of the payable</source>
        <translation>Por ciento de lo que se paga</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Importe fijo</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Plan step</source>
        <translation>Paso del plan</translation>
    </message>
    <message>
        <source>Plan steps</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Se cuenta en</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Vence tras</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Separación</translation>
    </message>
</context>
<context>
    <name>PlatformScreens</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Historial de deshacer</translation>
    </message>
</context>
<context>
    <name>PlcKind</name>
    <message>
        <source>Percent of the base price</source>
        <translation>Por ciento del precio base</translation>
    </message>
    <message>
        <source>Per area unit</source>
        <translation>Por unidad de superficie</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Importe fijo</translation>
    </message>
</context>
<context>
    <name>PlcRule</name>
    <message>
        <source>Location premium</source>
        <translation>Suplemento por ubicación</translation>
    </message>
    <message>
        <source>Location premiums</source>
        <translation>Suplementos por ubicación</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount is per</source>
        <translation>Importe por</translation>
    </message>
    <message>
        <source>Plots with</source>
        <translation>Lotes con</translation>
    </message>
    <message>
        <source>On roads from (mm)</source>
        <translation>En calles desde (mm)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>Plot no.</source>
        <translation>N.º de lote</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Frontage (mm)</source>
        <translation>Frente (mm)</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>Fondo (mm)</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Road width (mm)</source>
        <translation>Ancho de la calle (mm)</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Two sides open</source>
        <translation>Dos lados abiertos</translation>
    </message>
    <message>
        <source>Park facing</source>
        <translation>Frente al parque</translation>
    </message>
    <message>
        <source>On the main road</source>
        <translation>En la calle principal</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Precio base</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>Precio por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>Motivo del estado</translation>
    </message>
    <message>
        <source>Survey no.</source>
        <translation>N.º catastral</translation>
    </message>
    <message>
        <source>Row in the grid</source>
        <translation>Fila en la cuadrícula</translation>
    </message>
    <message>
        <source>Place in the row</source>
        <translation>Lugar en la fila</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>PlotChecks</name>
    <message>
        <source>Plot %1 of project %2</source>
        <translation>Lote %1 del proyecto %2</translation>
    </message>
    <message>
        <source>%1 stands in block %2, which belongs to another project.</source>
        <translation>%1 está en la manzana %2, que es de otro proyecto.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but no hold or booking claims it.</source>
        <translation>%1 está en «%2», pero ningún apartado ni reserva lo ocupa.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but it is claimed by “%3”.</source>
        <translation>%1 está en «%2», pero lo ocupa «%3».</translation>
    </message>
</context>
<context>
    <name>PlotClaim</name>
    <message>
        <source>Claim</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ocupaciones</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Id de origen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
</context>
<context>
    <name>PlotFeature</name>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
</context>
<context>
    <name>PlotImport</name>
    <message>
        <source>Unit of the area</source>
        <translation>Unidad de superficie</translation>
    </message>
    <message>
        <source>Area in sq yd</source>
        <translation>Superficie en yd²</translation>
    </message>
    <message>
        <source>Area in sq ft</source>
        <translation>Superficie en pies²</translation>
    </message>
    <message>
        <source>Area in sq m</source>
        <translation>Superficie en m²</translation>
    </message>
    <message>
        <source>Area in acres</source>
        <translation>Superficie en acres</translation>
    </message>
    <message>
        <source>Area in cents</source>
        <translation>Superficie en cents</translation>
    </message>
    <message>
        <source>Area in guntha</source>
        <translation>Superficie en guntha</translation>
    </message>
    <message>
        <source>Size, frontage x depth</source>
        <translation>Tamaño, frente x fondo</translation>
    </message>
    <message>
        <source>Frontage</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Road width</source>
        <translation>Ancho de la calle</translation>
    </message>
    <message>
        <source>Rate per sq yd</source>
        <translation>Tarifa por yd²</translation>
    </message>
    <message>
        <source>Rate per sq ft</source>
        <translation>Tarifa por pie²</translation>
    </message>
    <message>
        <source>Rate per sq m</source>
        <translation>Tarifa por m²</translation>
    </message>
    <message>
        <source>There is no project “%1”. Add it first, or correct the name.</source>
        <translation>No existe el proyecto «%1». Añádalo antes o corrija el nombre.</translation>
    </message>
    <message>
        <source>Several projects are called “%1”. Use the project&apos;s code.</source>
        <translation>Varios proyectos se llaman «%1». Use el código del proyecto.</translation>
    </message>
    <message>
        <source>There is no project yet. Add the project before its plots.</source>
        <translation>Aún no hay ningún proyecto. Añada el proyecto antes que sus lotes.</translation>
    </message>
    <message>
        <source>The row names no project, and there are several. Add a column with the project&apos;s code.</source>
        <translation>La fila no nombra proyecto y hay varios. Añada una columna con el código del proyecto.</translation>
    </message>
    <message>
        <source>The area of plot %1 is missing.</source>
        <translation>Falta la superficie del lote %1.</translation>
    </message>
    <message>
        <source>“%1” is not a length. Write it as 30 ft or 9.14 m.</source>
        <translation>«%1» no es una longitud. Escríbala como 30 ft o 9.14 m.</translation>
    </message>
    <message>
        <source>“%1” is not a side. Write north, north-east, east and so on.</source>
        <translation>«%1» no es un lado. Escriba north, north-east, east, etcétera.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the plot has this feature. Write yes or no.</source>
        <translation>«%1» no dice si el lote tiene esta característica. Escriba yes o no.</translation>
    </message>
    <message>
        <source>“%1” is not a state of a plot. Write available, sold, blocked, withdrawn or unreleased.</source>
        <translation>«%1» no es un estado de lote. Escriba available, sold, blocked, withdrawn o unreleased.</translation>
    </message>
    <message>
        <source>The plot number is missing.</source>
        <translation>Falta el número de lote.</translation>
    </message>
    <message>
        <source>Plot %1 is there already with %2, and the row says %3. Correct one of them.</source>
        <translation>El lote %1 ya está con %2, y la fila dice %3. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
</context>
<context>
    <name>PlotInventory</name>
    <message>
        <source>All plots</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>By project and state</source>
        <translation>Por proyecto y estado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Value at the base rate</source>
        <translation>Valor al precio base</translation>
    </message>
    <message>
        <source>Every plot</source>
        <translation>Cada lote</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Plot inventory</source>
        <translation>Inventario de lotes</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>List every plot</source>
        <translation>Listar cada lote</translation>
    </message>
    <message>
        <source>How many plots of each project are in which state, with their area and value.</source>
        <translation>Cuántos lotes de cada proyecto hay en cada estado, con su superficie y valor.</translation>
    </message>
</context>
<context>
    <name>PlotLegend</name>
    <message>
        <source>Unreleased</source>
        <translation>Sin lanzar</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Escriturado</translation>
    </message>
    <message>
        <source>Possession</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Landowner</source>
        <translation>Propietario del terreno</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>N NE E SE S SW W NW</source>
        <comment>sides of the compass, short</comment>
        <translation>N NE E SE S SO O NO</translation>
    </message>
</context>
<context>
    <name>PlotList</name>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Project code</source>
        <translation>Código de proyecto</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Claimed by a</source>
        <translation>Ocupado por</translation>
    </message>
    <message>
        <source>Claimed for</source>
        <translation>Ocupado para</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>No plots yet. Generate them, or bring in your plot list.</source>
        <translation>Aún no hay lotes. Genérelos o traiga su lista de lotes.</translation>
    </message>
</context>
<context>
    <name>PlotMap</name>
    <message>
        <source>Block %1</source>
        <translation>Manzana %1</translation>
    </message>
    <message>
        <source>Not in the drawing</source>
        <translation>No está en el dibujo</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 pies</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>PlotPlan</name>
    <message>
        <source>%1 %2</source>
        <comment>a state, the number of plots</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plano de %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>what the colours tell, a day</comment>
        <translation>%1, al %2</translation>
    </message>
    <message>
        <source>Plot plan</source>
        <translation>Plano de lotes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Colours tell</source>
        <translation>Los colores indican</translation>
    </message>
    <message>
        <source>The map of a project on one page with its legend; as PDF to hang up or send.</source>
        <translation>El mapa de un proyecto en una página con su leyenda; como PDF para colgar o enviar.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>PlotState</name>
    <message>
        <source>Unreleased</source>
        <translation>Sin lanzar</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Agreement made</source>
        <translation>Contrato firmado</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Escriturado</translation>
    </message>
    <message>
        <source>Possession given</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Blocked by management</source>
        <translation>Bloqueado por la dirección</translation>
    </message>
    <message>
        <source>Landowner&apos;s share</source>
        <translation>Parte del propietario</translation>
    </message>
    <message>
        <source>Reserved for ballot</source>
        <translation>Reservado para sorteo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>PostJournal</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Amount (debit +, credit -)</source>
        <translation>Importe (debe +, haber -)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Post journal entry</source>
        <translation>Registrar asiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Needed when the month is soft-closed.</source>
        <translation>Hace falta si el mes tiene cierre parcial.</translation>
    </message>
    <message>
        <source>Enters debits and credits by hand. A posted entry never changes; it can be reversed.</source>
        <translation>Registra debe y haber a mano. Un asiento registrado nunca cambia; se puede revertir.</translation>
    </message>
    <message>
        <source>The entry is in %1 and one of its amounts in %2. Enter one currency at a time.</source>
        <translation>El asiento está en %1 y uno de sus importes en %2. Registre una moneda cada vez.</translation>
    </message>
    <message>
        <source>%1 has no smaller unit. Enter whole amounts.</source>
        <translation>%1 no tiene unidad menor. Escriba importes enteros.</translation>
    </message>
    <message>
        <source>Line %1 needs either a debit or a credit, above zero.</source>
        <translation>La línea %1 necesita un debe o un haber, mayor que cero.</translation>
    </message>
    <message>
        <source>Account %1 %2 is kept by receipts, demands and cheques. Record one of those, or choose another account.</source>
        <translation>La cuenta %1 %2 la llevan los recibos, avisos y cheques. Registre uno de ellos o elija otra cuenta.</translation>
    </message>
    <message>
        <source>A reversal is made from the entry it takes back. Open that entry and reverse it.</source>
        <translation>Una reversión se hace desde el asiento que retira. Abra ese asiento y reviértalo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; no es un código de moneda. Use tres letras, por ejemplo INR.</translation>
    </message>
</context>
<context>
    <name>Posting</name>
    <message>
        <source>&quot;%1&quot; is no kind of journal entry.</source>
        <translation>&quot;%1&quot; no es una clase de asiento.</translation>
    </message>
    <message>
        <source>A line has no account. Choose one.</source>
        <translation>Una línea no tiene cuenta. Elija una.</translation>
    </message>
    <message>
        <source>%1 is a heading and carries no entries. Choose an account below it.</source>
        <translation>%1 es un encabezado y no admite asientos. Elija una cuenta debajo.</translation>
    </message>
    <message>
        <source>Account %1 is closed. Choose another account or open it again.</source>
        <translation>La cuenta %1 está cerrada. Elija otra o ábrala de nuevo.</translation>
    </message>
    <message>
        <source>An amount of the entry is larger than the books can hold. Check the figures.</source>
        <translation>Un importe del asiento es mayor de lo que admiten los libros. Revise las cifras.</translation>
    </message>
    <message>
        <source>An entry needs at least two lines with an amount.</source>
        <translation>Un asiento necesita al menos dos líneas con importe.</translation>
    </message>
    <message>
        <source>Debits and credits of the entry differ by %1. Correct the lines until they agree.</source>
        <translation>El debe y el haber del asiento difieren en %1. Corrija las líneas hasta que coincidan.</translation>
    </message>
    <message>
        <source>Entry %1 was reversed before. It can be reversed once.</source>
        <translation>El asiento %1 ya se revirtió. Solo se puede una vez.</translation>
    </message>
    <message>
        <source>Say why the entry is reversed.</source>
        <translation>Diga por qué se revierte el asiento.</translation>
    </message>
    <message>
        <source>The reversal cannot be dated before the entry, which is of %1.</source>
        <translation>La reversión no puede llevar fecha anterior al asiento, que es del %1.</translation>
    </message>
    <message>
        <source>Reversal of %1: %2</source>
        <translation>Reversión de %1: %2</translation>
    </message>
    <message>
        <source>The chart has no account for &quot;%1&quot;. Choose one under account roles, or install a sample chart.</source>
        <translation>El plan no tiene cuenta para &quot;%1&quot;. Elija una en las funciones de cuentas o instale un plan de muestra.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no active user “%1” in this company.</source>
        <translation>No hay ningún usuario activo «%1» en esta empresa.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Receivable arises</source>
        <translation>La deuda nace</translation>
    </message>
    <message>
        <source>Policy is fixed</source>
        <translation>La política está fijada</translation>
    </message>
    <message>
        <source>Revenue arises</source>
        <translation>El ingreso nace</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Precio base</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>Precio por</translation>
    </message>
    <message>
        <source>Holds last (hours)</source>
        <translation>Los apartados duran (horas)</translation>
    </message>
    <message>
        <source>A cancelled plot becomes</source>
        <translation>Un lote anulado pasa a</translation>
    </message>
    <message>
        <source>Tax on plots</source>
        <translation>Impuesto de los lotes</translation>
    </message>
    <message>
        <source>Tax code of plots</source>
        <translation>Código de impuesto de los lotes</translation>
    </message>
    <message>
        <source>Reason for the tax choice</source>
        <translation>Motivo de la elección del impuesto</translation>
    </message>
    <message>
        <source>RERA or plat no.</source>
        <translation>N.º de registro del proyecto</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Escriturado</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>No projects yet. Add the land you sell plots of.</source>
        <translation>Aún no hay proyectos. Añada el terreno cuyos lotes vende.</translation>
    </message>
</context>
<context>
    <name>ProjectState</name>
    <message>
        <source>Planning</source>
        <translation>En planificación</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Lanzado</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Keeps the filter, the columns and their order under a name.</source>
        <translation>Guarda el filtro, las columnas y su orden con un nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For everybody in this company</source>
        <translation>Para todos en esta empresa</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>Guardar vista</translation>
    </message>
</context>
<context>
    <name>RaiseDemand</name>
    <message>
        <source>Demand %1 on booking %2</source>
        <translation>Aviso de cobro %1 de la reserva %2</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled: nothing more is asked for it.</source>
        <translation>La reserva %1 está anulada: no se pide nada más por ella.</translation>
    </message>
    <message>
        <source>Booking %1 is contested by another sale of its plot. Settle that first.</source>
        <translation>La reserva %1 está en disputa con otra venta de su lote. Resuelva eso antes.</translation>
    </message>
    <message>
        <source>%1 is not an instalment of booking %2.</source>
        <translation>%1 no es una cuota de la reserva %2.</translation>
    </message>
    <message>
        <source>%1 of booking %2 is demanded already.</source>
        <translation>%1 de la reserva %2 ya se pidió.</translation>
    </message>
    <message>
        <source>Money on account set against demand %1</source>
        <translation>Dinero a cuenta aplicado al aviso %1</translation>
    </message>
    <message>
        <source>Raise demand</source>
        <translation>Emitir aviso de cobro</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Instalments due up to</source>
        <translation>Cuotas que vencen hasta</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>From older books</source>
        <translation>De libros anteriores</translation>
    </message>
    <message>
        <source>Asks the buyer for the instalments that fall due.</source>
        <translation>Pide al comprador las cuotas que vencen.</translation>
    </message>
    <message>
        <source>Booking %1 has no instalment due up to %2 that is not demanded yet.</source>
        <translation>La reserva %1 no tiene cuotas que venzan hasta %2 y no estén ya pedidas.</translation>
    </message>
</context>
<context>
    <name>RaiseDemands</name>
    <message>
        <source>Raise demands by due date</source>
        <translation>Emitir avisos por vencimiento</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Empty: all projects</source>
        <translation>Vacío: todos los proyectos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Instalments due up to</source>
        <translation>Cuotas que vencen hasta</translation>
    </message>
    <message>
        <source>Asks all buyers for the instalments that fall due up to a day.</source>
        <translation>Pide a todos los compradores las cuotas que vencen hasta un día.</translation>
    </message>
    <message>
        <source>Nothing is due up to %1 that is not demanded already.</source>
        <translation>Nada vence hasta %1 que no esté ya pedido.</translation>
    </message>
    <message>
        <source>1 demand raised.</source>
        <translation>1 aviso de cobro emitido.</translation>
    </message>
    <message>
        <source>%1 demands raised.</source>
        <translation>%1 avisos de cobro emitidos.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>No money received yet. Record a receipt when a buyer pays.</source>
        <translation>Aún no se ha recibido dinero. Registre un recibo cuando pague un comprador.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>N.º de recibo</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>Ingresado en</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminó el</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Asiento</translation>
    </message>
</context>
<context>
    <name>ReceiptAllocation</name>
    <message>
        <source>Allocation</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Demand line</source>
        <translation>Línea del aviso</translation>
    </message>
    <message>
        <source>Schedule line</source>
        <translation>Línea del calendario</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Asiento</translation>
    </message>
</context>
<context>
    <name>ReceiptMethod</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia bancaria</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Cheque</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>Cheque %1, %2, dated %3</source>
        <translation>Cheque %1, %2, de fecha %3</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANULADO</translation>
    </message>
    <message>
        <source>BOUNCED</source>
        <translation>DEVUELTO</translation>
    </message>
    <message>
        <source>SUBJECT TO REALISATION</source>
        <translation>SALVO BUEN COBRO</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>N.º de recibo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>For plot</source>
        <translation>Por el lote</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>A cuenta</translation>
    </message>
    <message>
        <source>Set against</source>
        <translation>Aplicado a</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Aviso de cobro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>Importe recibido</translation>
    </message>
    <message>
        <source>This receipt is subject to realisation of the cheque.</source>
        <translation>Este recibo es válido salvo buen cobro del cheque.</translation>
    </message>
    <message>
        <source>Does not count since %1: %2</source>
        <translation>No cuenta desde %1: %2</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>Importe en letra</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>English and Hindi</source>
        <translation>Inglés e hindi</translation>
    </message>
    <message>
        <source>The paper a buyer gets for money received.</source>
        <translation>El papel que recibe el comprador por su dinero.</translation>
    </message>
</context>
<context>
    <name>ReceiptState</name>
    <message>
        <source>Posted</source>
        <translation>Asentado</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>Record import</source>
        <translation>Registrar importación</translation>
    </message>
</context>
<context>
    <name>RegisterEntry</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>ReleaseHold</name>
    <message>
        <source>Release hold</source>
        <translation>Liberar apartado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Makes the plot available again before the hold runs out.</source>
        <translation>Deja el lote disponible antes de que caduque el apartado.</translation>
    </message>
    <message>
        <source>Hold %1 has ended already. There is nothing to release.</source>
        <translation>El apartado %1 ya terminó. No hay nada que liberar.</translation>
    </message>
</context>
<context>
    <name>RemoveContactPoint</name>
    <message>
        <source>Remove phone or e-mail</source>
        <translation>Quitar teléfono o correo</translation>
    </message>
    <message>
        <source>Moves the number or address to the trash.</source>
        <translation>Lleva el número o la dirección a la papelera.</translation>
    </message>
</context>
<context>
    <name>RemoveLayout</name>
    <message>
        <source>Remove layout</source>
        <translation>Quitar plano</translation>
    </message>
    <message>
        <source>Puts the drawn layout into the trash; the plots stay.</source>
        <translation>Lleva el plano dibujado a la papelera; los lotes se quedan.</translation>
    </message>
    <message>
        <source>%1 has no drawn layout.</source>
        <translation>%1 no tiene plano dibujado.</translation>
    </message>
    <message>
        <source>Remove layout %1</source>
        <translation>Quitar plano %1</translation>
    </message>
</context>
<context>
    <name>RemoveParty</name>
    <message>
        <source>Move to the trash</source>
        <translation>Llevar a la papelera</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Moves a person or company that was entered by mistake to the trash.</source>
        <translation>Lleva a la papelera a una persona o empresa registrada por equivocación.</translation>
    </message>
</context>
<context>
    <name>RemoveTaxId</name>
    <message>
        <source>Remove tax or identity number</source>
        <translation>Quitar número fiscal o de identidad</translation>
    </message>
    <message>
        <source>Moves the number to the trash.</source>
        <translation>Lleva el número a la papelera.</translation>
    </message>
</context>
<context>
    <name>RescheduleBooking</name>
    <message>
        <source>Change schedule</source>
        <translation>Cambiar calendario</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Payment plan</source>
        <translation>Plan de pago</translation>
    </message>
    <message>
        <source>Agreed instalments</source>
        <translation>Cuotas acordadas</translation>
    </message>
    <message>
        <source>Agrees new instalments for what is neither demanded nor paid.</source>
        <translation>Acuerda cuotas nuevas para lo que no está ni pedido ni pagado.</translation>
    </message>
    <message>
        <source>Booking %1 was cancelled on %2. Its schedule stands as it was.</source>
        <translation>La reserva %1 se anuló el %2. Su calendario queda como estaba.</translation>
    </message>
    <message>
        <source>Every instalment of booking %1 is demanded or paid. There is nothing left to change.</source>
        <translation>Cada cuota de la reserva %1 está pedida o pagada. No queda nada que cambiar.</translation>
    </message>
</context>
<context>
    <name>RevenuePoint</name>
    <message>
        <source>At registration</source>
        <translation>Al escriturar</translation>
    </message>
    <message>
        <source>At possession</source>
        <translation>Al entregar</translation>
    </message>
</context>
<context>
    <name>ReverseJournal</name>
    <message>
        <source>Reverse journal entry</source>
        <translation>Revertir asiento</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Date of the reversal</source>
        <translation>Fecha de la reversión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Posts the same entry with debits and credits exchanged, and links the two.</source>
        <translation>Registra el mismo asiento con debe y haber cambiados, y enlaza ambos.</translation>
    </message>
    <message>
        <source>Entry %1 was made by a document. Cancel the document, which reverses the entry with it.</source>
        <translation>El asiento %1 lo hizo un documento. Anule el documento, que revierte el asiento con él.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>The role “%1” does not allow this. Ask the owner or an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not work with this company any more. Ask the owner or an administrator.</source>
        <translation></translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>The value of “%1” of %2 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>The file %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>El archivo %1 no se pudo escribir: %2. Lo que había sigue igual.</translation>
    </message>
    <message>
        <source>The file %1 was written, but its folder could not be secured on the disk: %2. Check the disk and write the file again.</source>
        <translation>El archivo %1 se escribió, pero su carpeta no se pudo asegurar en el disco: %2. Revise el disco y escriba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>nothing was produced</source>
        <translation>no se produjo nada</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or name; nothing was changed.</source>
        <translation>«%1» no se puede escribir: %2. Elija otra carpeta o nombre; nada cambió.</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 MB that are read here. Choose a smaller file.</source>
        <translation>El archivo %1 es mayor que los %2 MB que se leen aquí. Elija uno menor.</translation>
    </message>
    <message>
        <source>The name of the file to write is empty. Give one; nothing was changed.</source>
        <translation>El nombre del archivo que escribir está vacío. Dé uno; nada cambió.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it; nothing was changed.</source>
        <translation>«%1» es una carpeta. Nombre un archivo en ella; nada cambió.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Choose another name; nothing was changed.</source>
        <translation>«%1» no es un archivo común. Elija otro nombre; nada cambió.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it or choose another; nothing was changed.</source>
        <translation>No existe la carpeta «%1». Créela o elija otra; nada cambió.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose another; nothing was changed.</source>
        <translation>«%1» es un archivo, no una carpeta. Elija otra; nada cambió.</translation>
    </message>
    <message>
        <source>“%1” may not be written. Choose another folder or name; nothing was changed.</source>
        <translation>«%1» no se puede escribir. Elija otra carpeta o nombre; nada cambió.</translation>
    </message>
    <message>
        <source>The name of the file to read is empty. Give one.</source>
        <translation>El nombre del archivo que leer está vacío. Dé uno.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>No existe el archivo «%1». Compruebe su nombre y carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«%1» es una carpeta. Elija un archivo en ella.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Save what it gives as a file and choose that.</source>
        <translation>«%1» es un dispositivo o una tubería. Guarde como archivo lo que da y elija ese.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask whoever owns it, or choose another file.</source>
        <translation>No puede leer «%1». Pregunte a su dueño o elija otro archivo.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>El archivo %1 no se pudo leer: %2.</translation>
    </message>
</context>
<context>
    <name>SalesChecks</name>
    <message>
        <source>Booking %1: %2 is payable, but the schedule sums to %3 and the cost sheet to %4.</source>
        <translation>Reserva %1: se paga %2, pero el calendario suma %3 y la hoja de costos %4.</translation>
    </message>
    <message>
        <source>Booking %1: the shares sum to %2 over %3 first buyers, not to 100 % over one.</source>
        <translation>Reserva %1: las partes suman %2 entre %3 primeros compradores, no 100 % en uno.</translation>
    </message>
    <message>
        <source>Plot %1 has no claim of %2 on it.</source>
        <translation>El lote %1 no está ocupado por %2.</translation>
    </message>
    <message>
        <source>Plot %1 is %2, which does not fit %3.</source>
        <translation>El lote %1 está en «%2», lo que no casa con %3.</translation>
    </message>
    <message>
        <source>Plot %1 is %2 without a booking or hold behind it.</source>
        <translation>El lote %1 está en «%2» sin reserva ni apartado detrás.</translation>
    </message>
    <message>
        <source>%1 %2 keeps %3 where its documents come to %4.</source>
        <translation>%1 %2 guarda %3 donde sus documentos suman %4.</translation>
    </message>
</context>
<context>
    <name>SalesScreens</name>
    <message>
        <source>Book plots</source>
        <translation>Reservar lotes</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Registrar recibo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Plot map</source>
        <translation>Mapa de lotes</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <source>Cheque register</source>
        <translation>Registro de cheques</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Stopped. No sample was made.</source>
        <translation>Detenido. No se hizo la muestra.</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todos</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>SetAccountState</name>
    <message>
        <source>Close or open account</source>
        <translation>Cerrar o abrir cuenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>A closed account keeps its entries and takes no new ones.</source>
        <translation>Una cuenta cerrada conserva sus asientos y no admite nuevos.</translation>
    </message>
    <message>
        <source>%1 still has a balance. Clear it with an entry, then close the account.</source>
        <translation>%1 aún tiene saldo. Déjela a cero con un asiento y después ciérrela.</translation>
    </message>
    <message>
        <source>%1 is used by the program for &quot;%2&quot;. Give that role to another account first.</source>
        <translation>El programa usa %1 para &quot;%2&quot;. Dé antes esa función a otra cuenta.</translation>
    </message>
</context>
<context>
    <name>SetAccountingPolicy</name>
    <message>
        <source>Set accounting policy</source>
        <translation>Fijar política contable</translation>
    </message>
    <message>
        <source>Chooses whether demands or receipts make the entries; possible until the first posting.</source>
        <translation>Elige si los asientos nacen de los avisos o de los recibos; posible hasta el primer registro.</translation>
    </message>
    <message>
        <source>The policy of %1 stands since its first posting. Start a new project to use the other one.</source>
        <translation>La política de %1 está fija desde su primer registro. Empiece un proyecto nuevo para usar la otra.</translation>
    </message>
</context>
<context>
    <name>SetBaseRate</name>
    <message>
        <source>Set base rate</source>
        <translation>Fijar tarifa base</translation>
    </message>
    <message>
        <source>Sets the price per area unit; bookings that are made keep theirs.</source>
        <translation>Fija el precio por unidad de superficie; las reservas hechas conservan el suyo.</translation>
    </message>
    <message>
        <source>Enter a rate above zero.</source>
        <translation>Escriba una tarifa mayor que cero.</translation>
    </message>
    <message>
        <source>Plot %1 belongs to another project than %2.</source>
        <translation>El lote %1 es de otro proyecto que %2.</translation>
    </message>
</context>
<context>
    <name>SetPeriodState</name>
    <message>
        <source>Close or open period</source>
        <translation>Cerrar o abrir periodo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Says whether entries may still be dated in this month. A locked month never opens again.</source>
        <translation>Dice si aún se pueden fechar asientos en este mes. Un mes bloqueado no se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Say why the state of the period changes.</source>
        <translation>Diga por qué cambia el estado del periodo.</translation>
    </message>
    <message>
        <source>The period from %1 to %2 is locked and never opens again. Date the entry later.</source>
        <translation>El periodo del %1 al %2 está bloqueado y no se vuelve a abrir. Feche el asiento después.</translation>
    </message>
</context>
<context>
    <name>SetPlotState</name>
    <message>
        <source>Set plot state</source>
        <translation>Fijar estado del lote</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Releases the plot for sale, or takes it off sale with a reason.</source>
        <translation>Pone el lote en venta o lo retira con un motivo.</translation>
    </message>
    <message>
        <source>A plot becomes held or booked only by holding or booking it. Choose another state.</source>
        <translation>Un lote pasa a apartado o reservado solo al apartarlo o reservarlo. Elija otro estado.</translation>
    </message>
    <message>
        <source>%1 is booked. Cancel the booking first.</source>
        <translation>%1 está reservado. Anule antes la reserva.</translation>
    </message>
    <message>
        <source>%1 is held. Release the hold first.</source>
        <translation>%1 está apartado. Libere antes el apartado.</translation>
    </message>
    <message>
        <source>Give the reason, such as “kept for the owner’s family”.</source>
        <translation>Dé el motivo, por ejemplo «guardado para la familia del dueño».</translation>
    </message>
</context>
<context>
    <name>SetUpCompany</name>
    <message>
        <source>Set up company</source>
        <translation>Crear empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Fiscal year begins in month</source>
        <translation>El ejercicio empieza en el mes</translation>
    </message>
    <message>
        <source>A day in the first fiscal year</source>
        <translation>Un día del primer ejercicio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Owner&apos;s sign-in name</source>
        <translation>Nombre de acceso del propietario</translation>
    </message>
    <message>
        <source>Owner&apos;s full name</source>
        <translation>Nombre completo del propietario</translation>
    </message>
    <message>
        <source>Gives a new file its company, fiscal year, number series and owner.</source>
        <translation>Da a un archivo nuevo su empresa, ejercicio, series de números y propietario.</translation>
    </message>
    <message>
        <source>Country &quot;%1&quot; is not known. Use IN for India or US for the United States.</source>
        <translation>El país &quot;%1&quot; no se conoce. Use IN para India o US para Estados Unidos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use three letters, such as INR.</source>
        <translation>&quot;%1&quot; no es un código de moneda. Use tres letras, por ejemplo INR.</translation>
    </message>
    <message>
        <source>This file has a company already. Make a new file for another one.</source>
        <translation>Este archivo ya tiene una empresa. Haga un archivo nuevo para otra.</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Oficina central</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ShapeKind</name>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parque</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Say of which customer or booking the statement is.</source>
        <translation>Diga de qué cliente o reserva es el estado de cuenta.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Part paid, overdue</source>
        <translation>Pagado en parte, vencido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Instalments of booking %1</source>
        <translation>Cuotas de la reserva %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Aviso de cobro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject to realisation</source>
        <translation>Salvo buen cobro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Money for no booking yet</source>
        <translation>Dinero que aún no es de ninguna reserva</translation>
    </message>
    <message>
        <source>Charges for bounced cheques, beside the price</source>
        <translation>Cargos por cheques devueltos, aparte del precio</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Of which uncleared, subject to realisation</source>
        <translation>De ello sin cobrar, salvo buen cobro</translation>
    </message>
    <message>
        <source>Held on account</source>
        <translation>A cuenta</translation>
    </message>
    <message>
        <source>Open charges for bounced cheques, beside the price: %1</source>
        <translation>Cargos pendientes por cheques devueltos, aparte del precio: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>Account of booking %1, plot %2</source>
        <translation>Cuenta de la reserva %1, lote %2</translation>
    </message>
    <message>
        <source>Customer statement</source>
        <translation>Estado de cuenta del cliente</translation>
    </message>
    <message>
        <source>Empty: all bookings of the customer</source>
        <translation>Vacío: todas las reservas del cliente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>What a customer was asked for, has paid and owes.</source>
        <translation>Lo que se pidió a un cliente, lo que pagó y lo que debe.</translation>
    </message>
    <message>
        <source>Demand, due %1</source>
        <translation>Aviso de cobro, vence %1</translation>
    </message>
    <message>
        <source>Demand cancelled: %1</source>
        <translation>Aviso anulado: %1</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 por pagar</translation>
    </message>
    <message>
        <source>Cheque bounced: %1</source>
        <translation>Cheque devuelto: %1</translation>
    </message>
    <message>
        <source>Receipt cancelled: %1</source>
        <translation>Recibo anulado: %1</translation>
    </message>
    <message>
        <source>Booking cancelled: kept</source>
        <translation>Reserva anulada: retenido</translation>
    </message>
    <message>
        <source>Booking cancelled: refund due</source>
        <translation>Reserva anulada: reembolso pendiente</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The folder “%1” for copies of the company cannot be made. Check its rights and the space on the disk.</source>
        <translation>La carpeta «%1» para copias de la empresa no se puede crear. Revise sus permisos y el espacio del disco.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>El archivo «%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a Freehold company.</source>
        <translation>«%1» no es una empresa de Freehold.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Freehold company.</source>
        <translation>«%1» es una base de datos de otro programa, no una empresa de Freehold.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a live book can be damaged. Keep it on this computer, or use the office server to share it.</source>
        <translation>«%1» está en una unidad de red, donde un libro en uso puede dañarse. Guárdelo en este equipo o use el servidor de la oficina para compartirlo.</translation>
    </message>
    <message>
        <source>“%1” is open in another Freehold window. It can be read here; to change it, use that window or close it.</source>
        <translation>«%1» está abierta en otra ventana de Freehold. Aquí se puede leer; para cambiarla, use esa ventana o ciérrela.</translation>
    </message>
    <message>
        <source>“%1” is open in another Freehold window (%2). It can be read here; to change it, use that window or close it.</source>
        <translation>«%1» está abierta en otra ventana de Freehold (%2). Aquí se puede leer; para cambiarla, use esa ventana o ciérrela.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept for this program alone: %2. Check its disk and the rights of its folder; nothing was changed.</source>
        <translation>«%1» no se puede reservar para este programa solo: %2. Revise su disco y los permisos de su carpeta; nada cambió.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” was last used with Freehold %2 and cannot be opened by this older one. Get Freehold %2 or newer; the file was not touched.</source>
        <translation>«%1» se usó por última vez con Freehold %2 y este, más antiguo, no puede abrirla. Consiga Freehold %2 o posterior; el archivo no se tocó.</translation>
    </message>
    <message>
        <source>The company was last used with the newer Freehold %1: it is open for reading only. Get Freehold %1 to change it.</source>
        <translation>La empresa se usó por última vez con el Freehold %1, más nuevo: está abierta solo para lectura. Consiga Freehold %1 para cambiarla.</translation>
    </message>
    <message>
        <source>The company is open for reading only here.</source>
        <translation>La empresa está abierta aquí solo para lectura.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected: the company is open for reading only.</source>
        <translation>El archivo o su carpeta están protegidos contra escritura: la empresa está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>The company comes from an older Freehold and has to be opened for writing once, so that it can be brought up to date.</source>
        <translation>La empresa viene de un Freehold anterior y hay que abrirla una vez para escritura, para ponerla al día.</translation>
    </message>
    <message>
        <source>Stopped. No backup was written.</source>
        <translation>Detenido. No se escribió ninguna copia.</translation>
    </message>
    <message>
        <source>The copy is not whole (%1): no backup was written.</source>
        <translation>La copia no está entera (%1): no se escribió ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup needs another name than the company itself.</source>
        <translation>La copia de seguridad necesita otro nombre que la empresa.</translation>
    </message>
    <message>
        <source>This exists already. Choose another name or number.</source>
        <translation>Esto ya existe. Elija otro nombre o número.</translation>
    </message>
    <message>
        <source>It refers to a record that does not exist, or is still referred to.</source>
        <translation>Se refiere a un registro que no existe, o algo aún se refiere a él.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again.</source>
        <translation>El disco está lleno: no se guardó nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The company is open for reading only: nothing was saved.</source>
        <translation>La empresa está abierta solo para lectura: no se guardó nada.</translation>
    </message>
    <message>
        <source>The company file is damaged. Restore the newest backup, and keep the damaged file.</source>
        <translation>El archivo de la empresa está dañado. Restaure la copia más nueva y conserve el archivo dañado.</translation>
    </message>
    <message>
        <source>The disk did not take the data: nothing was saved. Check the disk, then try again.</source>
        <translation>El disco no aceptó los datos: no se guardó nada. Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds the company file: nothing was saved. Close it and try again.</source>
        <translation>Otro programa retiene el archivo de la empresa: no se guardó nada. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A text is longer than a company can keep. Shorten it.</source>
        <translation>Un texto es más largo de lo que una empresa puede guardar. Acórtelo.</translation>
    </message>
    <message>
        <source>Memory is short: nothing was saved. Close other programs and try again.</source>
        <translation>Falta memoria: no se guardó nada. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database could not do this: %1.</source>
        <translation>La base de datos no pudo hacerlo: %1.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2.</source>
        <translation>El archivo «%1» no se pudo abrir: %2.</translation>
    </message>
    <message>
        <source>The database server did not answer: %1</source>
        <translation>El servidor de la base de datos no respondió: %1</translation>
    </message>
    <message>
        <source>The database gave the change up half way: nothing was saved. Try again.</source>
        <translation>La base de datos dejó el cambio a medias: no se guardó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The company could not be brought to schema step %1 (%2) and stays as it was: %3</source>
        <translation>La empresa no se pudo llevar al paso de esquema %1 (%2) y queda como estaba: %3</translation>
    </message>
    <message>
        <source>“%1” means more than one %2. Name it by its number or id.</source>
        <translation>«%1» corresponde a más de un registro (%2). Nómbrelo por su número o id.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>No existe %1 «%2».</translation>
    </message>
    <message>
        <source>The %1 is not there any more. Refresh the list. (%2)</source>
        <translation>El registro (%1) ya no está. Actualice la lista. (%2)</translation>
    </message>
    <message>
        <source>The request has no field “%1”.</source>
        <translation>La petición no tiene el campo «%1».</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>the %1 is not the one Freehold made</source>
        <translation>%1 no es el que hizo Freehold</translation>
    </message>
    <message>
        <source>it has a foreign %1</source>
        <translation>tiene %1 ajeno</translation>
    </message>
    <message>
        <source>The company file was altered by another program: %1. It was not opened, to keep the books safe. Restore a backup.</source>
        <translation>Otro programa alteró el archivo de la empresa: %1. No se abrió, para proteger los libros. Restaure una copia.</translation>
    </message>
    <message>
        <source>Freehold could not finish this: nothing was saved. (%1)</source>
        <translation>Freehold no pudo terminar esto: no se guardó nada. (%1)</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed, replaced or deleted while it was open: nothing was saved. Put it back where it was, or make a backup now and go on with that.</source>
        <translation>«%1» se movió, renombró, reemplazó o borró estando abierta: no se guardó nada. Devuélvala a su lugar, o haga ahora una copia y siga con ella.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was changed.</source>
        <translation>«%1» ya existe. Elija otro nombre; nada cambió.</translation>
    </message>
    <message>
        <source>This request was sent before as another operation. Send it under an id of its own.</source>
        <translation>Esta petición ya se envió como otra operación. Envíela con un id propio.</translation>
    </message>
    <message>
        <source>A change was begun inside another one: the inner one was not made.</source>
        <translation>Se empezó un cambio dentro de otro: el de dentro no se hizo.</translation>
    </message>
    <message>
        <source>A company on a server is backed up by the server.</source>
        <translation>De una empresa en un servidor hace copias el servidor.</translation>
    </message>
    <message>
        <source>Stopped. The search index is as it was.</source>
        <translation>Detenido. El índice de búsqueda queda como estaba.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Una fila de %1 se refiere a una fila de %2 que no está.</translation>
    </message>
    <message>
        <source>The history has a gap before line %1.</source>
        <translation>Falta algo en el historial antes de la línea %1.</translation>
    </message>
    <message>
        <source>Line %1 of the history was changed after it was written.</source>
        <translation>La línea %1 del historial se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>“%1” was done by another version of Freehold and cannot be taken back here.</source>
        <translation>«%1» lo hizo otra versión de Freehold y aquí no se puede retirar.</translation>
    </message>
    <message>
        <source>%1 “%2” exists already. Choose another %3.</source>
        <translation>%1 «%2» ya existe. Elija otro: %3.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Esto ya existe.</translation>
    </message>
    <message>
        <source>The %1 cannot be deleted: %2 (%3) refer to it.</source>
        <translation>El registro (%1) no se puede eliminar: %2 (%3) se refieren a él.</translation>
    </message>
    <message>
        <source>The %1 belongs to a %2 that is in the trash. Restore that first.</source>
        <translation>El registro (%1) pertenece a otro (%2) que está en la papelera. Restaure ese antes.</translation>
    </message>
    <message>
        <source>The %1 is not in the trash.</source>
        <translation>El registro (%1) no está en la papelera.</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>No existe la operación «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: %2</source>
        <translation>“%1” no se puede deshacer: %2</translation>
    </message>
    <message>
        <source>This edit was taken back already, or somebody else made it.</source>
        <translation>Esta edición ya se deshizo, o la hizo otra persona.</translation>
    </message>
    <message>
        <source>The directory was written by a newer Freehold. Start that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was last used with a newer Freehold. Start that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The message is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not one of Freehold&apos;s. Is there a sign-in page of the network in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the message is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncClient</name>
    <message>
        <source>The office did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office at this address keeps another company. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not this office&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncConflict</name>
    <message>
        <source>There is no field “%1” to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Kept value</source>
        <translation>Valor conservado</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Introducido por</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other value</source>
        <translation>Tomar el otro valor</translation>
    </message>
    <message>
        <source>Ends a difference: the kept value stays, or the other one is taken after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This difference is settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field does not exist any more. Settle it without taking the value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncLists</name>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, with which record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on other work that the office refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Void number %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncScreens</name>
    <message>
        <source>Sync centre</source>
        <translation>Centro de sincronización</translation>
    </message>
</context>
<context>
    <name>SyncServer</name>
    <message>
        <source>This company is not an office&apos;s yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a copy that belongs to an office. Begin from the office&apos;s own company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Freehold is too old for the office. Get the newest one; what you took in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncTray</name>
    <message>
        <source>This does not wait for a decision any more. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is not to be done any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was one of several steps that belong together. Do it again from its screen, then discard it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncWriter</name>
    <message>
        <source>There is no operation “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes from a newer Freehold than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office sent rows that do not belong together. Nothing was changed; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeReceipt</name>
    <message>
        <source>Record receipt</source>
        <translation>Registrar recibo</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
    <message>
        <source>Empty: the buyer of the booking</source>
        <translation>Vacío: el comprador de la reserva</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Empty: the currency of the booking</source>
        <translation>Vacío: la moneda de la reserva</translation>
    </message>
    <message>
        <source>Paid into</source>
        <translation>Ingresado en</translation>
    </message>
    <message>
        <source>Empty: the usual account of the method</source>
        <translation>Vacío: la cuenta habitual de esa forma de pago</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Cheque no.</source>
        <translation>N.º de cheque</translation>
    </message>
    <message>
        <source>Drawn on bank</source>
        <translation>Banco del cheque</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Cheque date</source>
        <translation>Fecha del cheque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Take the cash although the law restricts it</source>
        <translation>Aceptar el efectivo aunque la ley lo limita</translation>
    </message>
    <message>
        <source>From older books</source>
        <translation>De libros anteriores</translation>
    </message>
    <message>
        <source>Records money received and sets it against what is due first.</source>
        <translation>Registra el dinero recibido y lo aplica a lo que vence primero.</translation>
    </message>
    <message>
        <source>A cheque needs its number.</source>
        <translation>Un cheque necesita su número.</translation>
    </message>
    <message>
        <source>A cheque needs the bank it is drawn on.</source>
        <translation>Un cheque necesita el banco del que se libra.</translation>
    </message>
    <message>
        <source>A cheque needs the date written on it.</source>
        <translation>Un cheque necesita la fecha escrita en él.</translation>
    </message>
    <message>
        <source>Cheque %1 of %2 was taken on %3 with receipt %4 already.</source>
        <translation>El cheque %1 de %2 ya se tomó el %3 con el recibo %4.</translation>
    </message>
    <message>
        <source>Cash of %1 or more for property is restricted by %2. Take %3 by bank or cheque, or confirm the cash.</source>
        <translation>El efectivo de %1 o más por inmuebles está limitado por %2. Tome %3 por banco o cheque, o confirme el efectivo.</translation>
    </message>
    <message>
        <source>Say for which booking, or from whom, the money is.</source>
        <translation>Diga de qué reserva, o de quién, es el dinero.</translation>
    </message>
    <message>
        <source>The booking is kept in %1. Change the money first, or enter what was credited.</source>
        <translation>La reserva se lleva en %1. Cambie antes el dinero o escriba lo que se abonó.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
</context>
<context>
    <name>TaxId</name>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Aadhaar, last four digits</source>
        <translation>Aadhaar, últimas cuatro cifras</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>SSN, last four digits</source>
        <translation>SSN, últimas cuatro cifras</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Tax or identity number</source>
        <translation>Número fiscal o de identidad</translation>
    </message>
    <message>
        <source>Tax and identity numbers</source>
        <translation>Números fiscales y de identidad</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Such a number belongs to one party only: open that one, or correct the number.</source>
        <translation>Un número así es de un solo tercero: abra ese o corrija el número.</translation>
    </message>
    <message>
        <source>“%1” is not a PAN. A PAN has five letters, four digits and a letter, such as ABCPK1234L.</source>
        <translation>«%1» no es un PAN. Un PAN tiene cinco letras, cuatro cifras y una letra, por ejemplo ABCPK1234L.</translation>
    </message>
    <message>
        <source>“%1” is not a GSTIN. It has 15 characters: two digits of the state, the PAN, and three more, such as 27AAPFU0939F1ZV.</source>
        <translation>«%1» no es un GSTIN. Tiene 15 caracteres: dos cifras del estado, el PAN y tres más, por ejemplo 27AAPFU0939F1ZV.</translation>
    </message>
    <message>
        <source>The GSTIN %1 was mistyped: its last character does not fit the others. Compare it with the certificate.</source>
        <translation>El GSTIN %1 está mal escrito: su último carácter no casa con los demás. Compárelo con el certificado.</translation>
    </message>
    <message>
        <source>Give only the last four digits of the Aadhaar number. The whole number is never kept.</source>
        <translation>Dé solo las últimas cuatro cifras del número Aadhaar. El número entero nunca se guarda.</translation>
    </message>
    <message>
        <source>Give only the last four digits of the social security number. The whole number is never kept.</source>
        <translation>Dé solo las últimas cuatro cifras del SSN. El número entero nunca se guarda.</translation>
    </message>
    <message>
        <source>An EIN has nine digits, such as 12-3456789.</source>
        <translation>Un EIN tiene nueve cifras, por ejemplo 12-3456789.</translation>
    </message>
    <message>
        <source>Enter the number.</source>
        <translation>Escriba el número.</translation>
    </message>
</context>
<context>
    <name>TaxPolicy</name>
    <message>
        <source>Sale of land, no tax</source>
        <translation>Venta de terreno, sin impuesto</translation>
    </message>
    <message>
        <source>Taxed</source>
        <translation>Con impuesto</translation>
    </message>
</context>
<context>
    <name>TaxRate</name>
    <message>
        <source>Tax rate</source>
        <translation>Tasa de impuesto</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Tasas de impuesto</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>TransactionIntake</name>
    <message>
        <source>Numbers that were given in vain could not be noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialBalance</name>
    <message>
        <source>Trial balance</source>
        <translation>Balance de comprobación</translation>
    </message>
    <message>
        <source>As of %1, in %2</source>
        <translation>Al %1, en %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>What is the balance of every account at the end of a day?</source>
        <translation>¿Cuál es el saldo de cada cuenta al final de un día?</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Takes back everything an import has brought in.</source>
        <translation>Retira todo lo que trajo una importación.</translation>
    </message>
    <message>
        <source>%1 was changed on %2 (%3).</source>
        <translation>%1 cambió el %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is referred to by %2.</source>
        <translation>%2 se refiere a %1.</translation>
    </message>
    <message>
        <source>%1: %2 was changed after the import.</source>
        <translation>%1: %2 cambió después de la importación.</translation>
    </message>
    <message>
        <source>The import %1 is undone already.</source>
        <translation>La importación %1 ya está deshecha.</translation>
    </message>
    <message>
        <source>The import %1 is older than %2 days and can no longer be undone as a whole.</source>
        <translation>La importación %1 tiene más de %2 días y ya no se puede deshacer entera.</translation>
    </message>
    <message>
        <source>The import %1 cannot be undone, because its rows are in use; nothing was changed.</source>
        <translation>La importación %1 no se puede deshacer, porque sus filas están en uso; nada cambió.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre de acceso</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>%1 has %2 characters; at most %3 fit. Shorten it.</source>
        <translation>%1 tiene %2 caracteres; caben como máximo %3. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 holds characters that are no text. Type it again by hand.</source>
        <translation>%1 contiene caracteres que no son texto. Escríbalo de nuevo a mano.</translation>
    </message>
    <message>
        <source>%1 takes one line only. Remove the line breaks.</source>
        <translation>%1 admite una sola línea. Quite los saltos de línea.</translation>
    </message>
    <message>
        <source>%1 holds an invisible character (%2) that can make it look like something else. Type it again by hand.</source>
        <translation>%1 contiene un carácter invisible (%2) que puede hacerlo parecer otra cosa. Escríbalo de nuevo a mano.</translation>
    </message>
    <message>
        <source>%1 cannot be negative.</source>
        <translation>%1 no puede ser negativo.</translation>
    </message>
    <message>
        <source>%1 is too small.</source>
        <translation>%1 es demasiado pequeño.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 is larger than Freehold can keep exactly. Check the figures it is made of.</source>
        <translation>%1 es mayor de lo que Freehold puede guardar con exactitud. Revise las cifras de que se compone.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no (%2).</source>
        <translation>«%1» no es ni sí ni no (%2).</translation>
    </message>
    <message>
        <source>“%1” is not one of the values of %2: %3.</source>
        <translation>«%1» no es uno de los valores de %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2).</source>
        <translation>«%1» no es un número entero (%2).</translation>
    </message>
    <message>
        <source>“%1” is not a date with time (%2). Write it as 2026-08-15T14:30.</source>
        <translation>«%1» no es una fecha con hora (%2). Escríbala como 2026-08-15T14:30.</translation>
    </message>
    <message>
        <source>%1 has to be written as JSON. %2</source>
        <translation>%1 debe escribirse como JSON. %2</translation>
    </message>
    <message>
        <source>Each line of %1 is a JSON object: {&quot;field&quot;: value, ...}.</source>
        <translation>Cada línea de %1 es un objeto JSON: {&quot;field&quot;: value, ...}.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 no tiene el campo «%2».</translation>
    </message>
    <message>
        <source>%1 is %2 in JSON, but numbers there are whole: amounts count the smallest unit. Write it as text, in quotes.</source>
        <translation>%1 es %2 en JSON, pero allí los números son enteros: los importes cuentan la unidad menor. Escríbalo como texto, entre comillas.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>Falta %1. Rellénelo.</translation>
    </message>
    <message>
        <source>%1 has a value of another kind than expected.</source>
        <translation>%1 tiene un valor de otra clase que la esperada.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>VoidNumber</name>
    <message>
        <source>Void number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note void numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the office notes numbers as void.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>freehold::AboutDialog</name>
    <message>
        <source>About Freehold</source>
        <translation>Acerca de Freehold</translation>
    </message>
    <message>
        <source>The sign of Freehold</source>
        <translation>El signo de Freehold</translation>
    </message>
    <message>
        <source>Freehold %1</source>
        <translation>Freehold %1</translation>
    </message>
    <message>
        <source>Sales and back office for land and homes</source>
        <translation>Ventas y administración de terrenos y casas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Copiar versión</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>freehold::AreaValueEditor</name>
    <message>
        <source>%1: unit</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1: unidad</translation>
    </message>
</context>
<context>
    <name>freehold::BookingCard</name>
    <message>
        <source>%1% received · %2 of %3 instalments paid</source>
        <translation>%1% recibido · %2 de %3 cuotas pagadas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Booking %1 of %2</source>
        <translation>Reserva %1 de %2</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Registrar recibo</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>Abrir reserva</translation>
    </message>
    <message>
        <source>Booking value</source>
        <translation>Valor de la reserva</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Vencido desde %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
</context>
<context>
    <name>freehold::BookingScreen</name>
    <message>
        <source>Cost sheet</source>
        <translation>Hoja de costos</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm booking</source>
        <translation>Confirmar reserva</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose the plots to see what they cost.</source>
        <translation>Elija los lotes para ver cuánto cuestan.</translation>
    </message>
    <message>
        <source>Choose a payment plan to see what is due when.</source>
        <translation>Elija un plan de pago para ver qué vence y cuándo.</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Primer pago</translation>
    </message>
    <message>
        <source>Last instalment</source>
        <translation>Última cuota</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Of which passed on, not in the payable</source>
        <translation>De ello se entrega a terceros, fuera de lo que se paga aquí</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Booking %1 is made.</source>
        <translation>La reserva %1 está hecha.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Book plots</source>
        <translation>Reservar lotes</translation>
    </message>
    <message>
        <source>Steps of the booking</source>
        <translation>Pasos de la reserva</translation>
    </message>
    <message>
        <source>%1: something here needs a look</source>
        <translation>%1: algo aquí necesita revisión</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>Something here needs a look</source>
        <translation>Algo aquí necesita revisión</translation>
    </message>
    <message>
        <source>Esc, twice: what you entered is kept as a draft</source>
        <translation>Esc, dos veces: lo escrito se guarda como borrador</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>freehold::BulkEditDialog</name>
    <message>
        <source>Change 1 record</source>
        <translation>Cambiar 1 registro</translation>
    </message>
    <message>
        <source>Change %1 records</source>
        <translation>Cambiar %1 registros</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ahora es</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose what to change and its new value; what becomes of each record is shown here first.</source>
        <translation>Elija qué cambiar y su nuevo valor; aquí se muestra antes qué será de cada registro.</translation>
    </message>
    <message>
        <source>Looking at what changes</source>
        <translation>Viendo qué cambia</translation>
    </message>
    <message>
        <source>%1 change</source>
        <comment>number of records</comment>
        <translation>%1 cambian</translation>
    </message>
    <message>
        <source>%1 are refused and stay as they are</source>
        <comment>number of records</comment>
        <translation>%1 se rechazan y quedan como están</translation>
    </message>
    <message>
        <source>%1 are like that already</source>
        <comment>number of records</comment>
        <translation>%1 ya están así</translation>
    </message>
    <message>
        <source>Of %1 records: %2.</source>
        <translation>De %1 registros: %2.</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>of a value that is not changed</comment>
        <translation>queda igual</translation>
    </message>
    <message>
        <source>1 record changed.</source>
        <translation>1 registro cambiado.</translation>
    </message>
    <message>
        <source>%1 records changed.</source>
        <translation>%1 registros cambiados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>freehold::CellDelegate</name>
    <message>
        <source>%1 d</source>
        <comment>days overdue</comment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>freehold::CellEditing</name>
    <message>
        <source>%1 rows are too many at once. Select up to %2.</source>
        <translation>%1 filas son demasiadas de una vez. Seleccione hasta %2.</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard to paste here.</source>
        <translation>No hay celdas en el portapapeles para pegar aquí.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in the list.</source>
        <translation>%1 no se puede cambiar en la lista.</translation>
    </message>
    <message>
        <source>Left out, for they cannot be changed in the list: %1.</source>
        <translation>Se omiten porque no se pueden cambiar en la lista: %1.</translation>
    </message>
    <message>
        <source>The list ends before the cells do: %1 lines find no row.</source>
        <translation>La lista acaba antes que las celdas: %1 líneas no encuentran fila.</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Pegar en %1</translation>
    </message>
    <message>
        <source>Select cells that can be changed, from the one to repeat down to the last one to fill.</source>
        <translation>Seleccione celdas que se puedan cambiar, desde la que se repite hasta la última que se rellena.</translation>
    </message>
    <message>
        <source>Fill down in %1</source>
        <translation>Rellenar hacia abajo en %1</translation>
    </message>
</context>
<context>
    <name>freehold::ChequeScreen</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The cheque register on paper or as a file (Ctrl+P)</source>
        <translation>El registro de cheques en papel o como archivo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>The bank returned the chosen cheque unpaid (Alt+B)</source>
        <translation>El banco devolvió sin pagar el cheque elegido (Alt+B)</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>The bank credited the chosen cheques (Alt+C)</source>
        <translation>El banco abonó los cheques elegidos (Alt+C)</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depositar</translation>
    </message>
    <message>
        <source>The chosen cheques go to the bank with one slip (Alt+D)</source>
        <translation>Los cheques elegidos van al banco con un resguardo (Alt+D)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, all rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No cheque is in this state.</source>
        <translation>Ningún cheque está en este estado.</translation>
    </message>
    <message>
        <source>Show all cheques</source>
        <translation>Mostrar todos los cheques</translation>
    </message>
    <message>
        <source>Choose one cheque: each that bounced has a reason and charges of its own.</source>
        <translation>Elija un cheque: cada uno devuelto tiene su motivo y sus cargos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cheque register</source>
        <translation>Registro de cheques</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Registrar recibo</translation>
    </message>
</context>
<context>
    <name>freehold::Chip</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 filas</translation>
    </message>
</context>
<context>
    <name>freehold::CollectionCard</name>
    <message>
        <source>Bounced today</source>
        <translation>Devuelto hoy</translation>
    </message>
    <message>
        <source>Bounced yesterday</source>
        <translation>Devuelto ayer</translation>
    </message>
    <message>
        <source>Bounced on %1, %2 days ago</source>
        <translation>Devuelto el %1, hace %2 días</translation>
    </message>
    <message>
        <source>Dated today</source>
        <translation>Con fecha de hoy</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <comment>a cheque</comment>
        <translation>De fecha %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Vence mañana</translation>
    </message>
    <message>
        <source>Due on %1, in %2 days</source>
        <translation>Vence el %1, en %2 días</translation>
    </message>
    <message>
        <source>Due yesterday</source>
        <translation>Venció ayer</translation>
    </message>
    <message>
        <source>Due on %1, %2 days ago</source>
        <translation>Venció el %1, hace %2 días</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Registrar recibo</translation>
    </message>
    <message>
        <source>Money of this customer (F6)</source>
        <translation>Dinero de este cliente (F6)</translation>
    </message>
    <message>
        <source>Collect bounce charge</source>
        <translation>Cobrar cargo por devolución</translation>
    </message>
    <message>
        <source>The customer pays the charge for the cheque</source>
        <translation>El cliente paga el cargo por el cheque</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>All that this customer owes and paid</source>
        <translation>Todo lo que este cliente debe y pagó</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Write a message to this number</source>
        <translation>Escribir un mensaje a este número</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>Abrir reserva</translation>
    </message>
    <message>
        <source>Enter on its line</source>
        <translation>Intro en su línea</translation>
    </message>
    <message>
        <source>booking %1</source>
        <translation>reserva %1</translation>
    </message>
    <message>
        <source>For no booking yet</source>
        <translation>Aún de ninguna reserva</translation>
    </message>
    <message>
        <source>Raise demand</source>
        <translation>Emitir aviso de cobro</translation>
    </message>
    <message>
        <source>Deposit cheque</source>
        <translation>Depositar cheque</translation>
    </message>
    <message>
        <source>Record receipt  F6</source>
        <translation>Registrar recibo  F6</translation>
    </message>
    <message>
        <source>No program on this computer takes %1. Set one in the settings of the system.</source>
        <translation>Ningún programa de este equipo acepta %1. Elija uno en los ajustes del sistema.</translation>
    </message>
</context>
<context>
    <name>freehold::CollectionScreen</name>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write what is shown to a file (Ctrl+E)</source>
        <translation>Escribir lo que se ve en un archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Raise &amp;demands</source>
        <translation>Emitir &amp;avisos</translation>
    </message>
    <message>
        <source>Ask for all instalments that are due (Alt+D)</source>
        <translation>Pedir todas las cuotas vencidas (Alt+D)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de atraso</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (the oldest %2 of %3)</source>
        <comment>group, rows shown, all rows</comment>
        <translation>%1 (los %2 más antiguos de %3)</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>project, plots</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>Nothing here has to be collected.</source>
        <translation>Aquí no hay nada que cobrar.</translation>
    </message>
    <message>
        <source>Nothing is due, overdue or waiting. Instalments appear here seven days before they fall due.</source>
        <translation>Nada vence, está vencido ni espera. Las cuotas aparecen aquí siete días antes de vencer.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, all rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export collections</source>
        <translation>Exportar cobros</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 está escrito.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Registrar recibo</translation>
    </message>
</context>
<context>
    <name>freehold::CommandBar</name>
    <message>
        <source>Show or hide the places</source>
        <translation>Mostrar u ocultar los lugares</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>Lo que se dijo últimamente</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>There is something new</source>
        <translation>Hay algo nuevo</translation>
    </message>
</context>
<context>
    <name>freehold::CommandPalette</name>
    <message>
        <source>Search customers, plots, receipts… or type a command</source>
        <translation>Busque clientes, lotes, recibos… o escriba una orden</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Buscar u ordenar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>freehold::CompanyButton</name>
    <message>
        <source>Company %1, %2</source>
        <translation>Empresa %1, %2</translation>
    </message>
    <message>
        <source>Open another company</source>
        <translation>Abrir otra empresa</translation>
    </message>
</context>
<context>
    <name>freehold::ConditionDialog</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>is not filled in</source>
        <translation>no está rellenado</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>está rellenado</translation>
    </message>
</context>
<context>
    <name>freehold::CustomerPane</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No program on this computer takes %1. Set one in the settings of the system.</source>
        <translation>Ningún programa de este equipo acepta %1. Elija uno en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>More to do with this customer</source>
        <translation>Más acciones con este cliente</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Estado de cuenta…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Add phone or e-mail…</source>
        <translation>Añadir teléfono o correo…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Book a plot…</source>
        <translation>Reservar un lote…</translation>
    </message>
    <message>
        <source>No booking yet.</source>
        <translation>Aún sin reserva.</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 vencido</translation>
    </message>
    <message>
        <source>%1 due on %2</source>
        <translation>%1 vence el %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Instalment %1 of %2</source>
        <translation>Cuota %1 de %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Record a receipt (F6)</source>
        <translation>Registrar un recibo (F6)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>not cleared yet</source>
        <translation>aún no cobrado</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>saldo %1</translation>
    </message>
    <message>
        <source>No entries yet. They appear with the first demand or receipt.</source>
        <translation>Aún no hay movimientos. Aparecen con el primer aviso de cobro o recibo.</translation>
    </message>
    <message>
        <source>Statement for print</source>
        <translation>Estado de cuenta para imprimir</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No notes yet. Write down what was said and promised.</source>
        <translation>Aún no hay notas. Anote lo que se dijo y prometió.</translation>
    </message>
</context>
<context>
    <name>freehold::CustomerScreen</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Estado de cuenta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Registrar recibo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Booking value</source>
        <translation>Valor de la reserva</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>No booking yet. Book a plot to see what is due and paid here.</source>
        <translation>Aún sin reserva. Reserve un lote para ver aquí lo que vence y lo pagado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Parent or spouse</source>
        <translation>Padre, madre o cónyuge</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Add phone or e-mail</source>
        <translation>Añadir teléfono o correo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No notes yet. Write down what was said and promised.</source>
        <translation>Aún no hay notas. Anote lo que se dijo y prometió.</translation>
    </message>
    <message>
        <source>No entries yet. They appear with the first demand or receipt.</source>
        <translation>Aún no hay movimientos. Aparecen con el primer aviso de cobro o recibo.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardChart</name>
    <message>
        <source>Copy the table (Ctrl+C)</source>
        <translation>Copiar la tabla (Ctrl+C)</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Arrow keys walk through the bars, Enter opens what is behind one.</source>
        <translation>Las flechas recorren las barras, Intro abre lo que hay detrás de una.</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>month, what, amount</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardScreen</name>
    <message>
        <source>Sold this year</source>
        <translation>Vendido este año</translation>
    </message>
    <message>
        <source>Collected this month</source>
        <translation>Cobrado este mes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Available plots</source>
        <translation>Lotes disponibles</translation>
    </message>
    <message>
        <source>Cheques to deposit</source>
        <translation>Cheques por depositar</translation>
    </message>
    <message>
        <source>Holds ending soon</source>
        <translation>Apartados por terminar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 bookings</source>
        <translation>
            <numerusform>%1 reserva</numerusform>
            <numerusform>%1 reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fell due</source>
        <comment>amount</comment>
        <translation>%1 vencieron</translation>
    </message>
    <message>
        <source>%1 due in 30 days</source>
        <comment>amount</comment>
        <translation>%1 vence en 30 días</translation>
    </message>
    <message>
        <source>of %1 plots</source>
        <translation>de %1 lotes</translation>
    </message>
    <message>
        <source>within 48 hours</source>
        <translation>en 48 horas</translation>
    </message>
    <message>
        <source>Collections and what fell due</source>
        <translation>Cobros y lo que venció</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Los últimos doce meses</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>Venció</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Bookings by month</source>
        <translation>Reservas por mes</translation>
    </message>
    <message>
        <source>Value of the last twelve months</source>
        <translation>Valor de los últimos doce meses</translation>
    </message>
    <message>
        <source>Booked value</source>
        <translation>Valor reservado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>month, bookings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Receivables by age</source>
        <translation>Por cobrar según antigüedad</translation>
    </message>
    <message>
        <source>Days since the due day</source>
        <translation>Días desde el vencimiento</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Due in 30 days</source>
        <translation>Vence en 30 días</translation>
    </message>
    <message>
        <source>Overdue 1 to 30 days</source>
        <translation>Vencido de 1 a 30 días</translation>
    </message>
    <message>
        <source>Overdue 31 to 60 days</source>
        <translation>Vencido de 31 a 60 días</translation>
    </message>
    <message>
        <source>Overdue 61 to 90 days</source>
        <translation>Vencido de 61 a 90 días</translation>
    </message>
    <message>
        <source>Overdue over 90 days</source>
        <translation>Vencido más de 90 días</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Plots by state</source>
        <translation>Lotes por estado</translation>
    </message>
    <message>
        <source>In each project</source>
        <translation>En cada proyecto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Escriturado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nothing is due, no hold ends soon, and no cheque waits for the bank.</source>
        <translation>Nada vence, ningún apartado termina pronto y ningún cheque espera al banco.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Book plots</source>
        <translation>Reservar lotes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last month</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Sold %1</source>
        <comment>first and last month</comment>
        <translation>Vendido %1</translation>
    </message>
    <message>
        <source>Collected %1</source>
        <comment>month</comment>
        <translation>Cobrado %1</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardSetup</name>
    <message>
        <source>Your figures appear after the first booking.</source>
        <translation>Sus cifras aparecen tras la primera reserva.</translation>
    </message>
    <message>
        <source>1. Add a project</source>
        <translation>1. Añada un proyecto</translation>
    </message>
    <message>
        <source>Its name, code, price per area and how it is billed</source>
        <translation>Su nombre, código, precio por superficie y cómo se factura</translation>
    </message>
    <message>
        <source>2. Add its plots</source>
        <translation>2. Añada sus lotes</translation>
    </message>
    <message>
        <source>Generate a grid of numbers, or import a list</source>
        <translation>Genere una cuadrícula de números o importe una lista</translation>
    </message>
    <message>
        <source>3. Add a customer</source>
        <translation>3. Añada un cliente</translation>
    </message>
    <message>
        <source>Or import your customer list</source>
        <translation>O importe su lista de clientes</translation>
    </message>
    <message>
        <source>4. Book the first plot</source>
        <translation>4. Reserve el primer lote</translation>
    </message>
    <message>
        <source>Price, payment plan and dates come out by themselves</source>
        <translation>El precio, el plan de pago y las fechas salen solos</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of the set-up</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a step of the set-up</comment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>freehold::DashboardTile</name>
    <message>
        <source>%1: %2</source>
        <comment>figure and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>freehold::DateValueEditor</name>
    <message>
        <source>15 Aug 2026, +7, t</source>
        <translation>15 Aug 2026, +7, t</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>freehold::Desktop</name>
    <message>
        <source>FY %1</source>
        <comment>fiscal year</comment>
        <translation>Ejercicio %1</translation>
    </message>
    <message>
        <source>FY %1–%2</source>
        <comment>fiscal year</comment>
        <translation>Ejercicio %1–%2</translation>
    </message>
    <message>
        <source>No copy of the company could be kept. %1</source>
        <translation>No se pudo guardar una copia de la empresa. %1</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Haciendo la empresa de muestra</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Abrir empresa</translation>
    </message>
    <message>
        <source>Companies (*.freehold);;All files (*)</source>
        <translation>Empresas (*.freehold);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This is no link to a company on this computer. Copy it again from where it came.</source>
        <translation>Esto no es un enlace a una empresa de este equipo. Cópielo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>The link names no company, and none is open. Open the company, then follow the link again.</source>
        <translation>El enlace no nombra ninguna empresa y no hay ninguna abierta. Abra la empresa y siga el enlace de nuevo.</translation>
    </message>
    <message>
        <source>The link leads to “%1”, which this version of Freehold does not have.</source>
        <translation>El enlace lleva a «%1», que esta versión de Freehold no tiene.</translation>
    </message>
</context>
<context>
    <name>freehold::DocumentModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>freehold::DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
</context>
<context>
    <name>freehold::DocumentWindow</name>
    <message>
        <source>Back among the tabs</source>
        <translation>Volver a las pestañas</translation>
    </message>
    <message>
        <source>%1 – Freehold</source>
        <comment>document</comment>
        <translation>%1 – Freehold</translation>
    </message>
</context>
<context>
    <name>freehold::DraftKeeper</name>
    <message>
        <source>There is an unsaved draft from a moment ago.</source>
        <translation>Hay un borrador sin guardar de hace un momento.</translation>
    </message>
    <message>
        <source>There is an unsaved draft of one minute ago.</source>
        <translation>Hay un borrador sin guardar de hace un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>There is an unsaved draft of %n minutes ago.</source>
        <translation>
            <numerusform>Hay un borrador sin guardar de hace %n minuto.</numerusform>
            <numerusform>Hay un borrador sin guardar de hace %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is an unsaved draft of %n hours ago.</source>
        <translation>
            <numerusform>Hay un borrador sin guardar de hace %n hora.</numerusform>
            <numerusform>Hay un borrador sin guardar de hace %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an unsaved draft of %1.</source>
        <translation>Hay un borrador sin guardar del %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Press Esc again to leave. What you entered is kept as a draft.</source>
        <translation>Pulse Esc otra vez para salir. Lo escrito se guarda como borrador.</translation>
    </message>
    <message>
        <source>Discard what I entered</source>
        <translation>Descartar lo que escribí</translation>
    </message>
</context>
<context>
    <name>freehold::FieldForm</name>
    <message>
        <source>This cannot be saved yet: look at “%1”.</source>
        <translation>Esto aún no se puede guardar: mire «%1».</translation>
    </message>
    <message numerus="yes">
        <source>This cannot be saved yet. %n fields need a look, first “%1”.</source>
        <translation>
            <numerusform>Esto aún no se puede guardar. %n campo necesita revisión: «%1».</numerusform>
            <numerusform>Esto aún no se puede guardar. %n campos necesitan revisión, primero «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>Ir al siguiente</translation>
    </message>
</context>
<context>
    <name>freehold::FilterBar</name>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Add a condition on a column</source>
        <translation>Añadir una condición sobre una columna</translation>
    </message>
    <message>
        <source>Filter, for example: state = booked and balance &gt; 1L</source>
        <translation>Filtro, por ejemplo: state = booked and balance &gt; 1L</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Write: field, operator, value; join several with “and” or “or” and group them with ( ). Operators: = != &lt; &lt;= &gt; &gt;= ~ (contains) in (a, b).
Fields: %1</source>
        <translation>Escriba: campo, operador, valor; una varios con “and” u “or” y agrúpelos con ( ). Operadores: = != &lt; &lt;= &gt; &gt;= ~ (contiene) in (a, b).
Campos: %1</translation>
    </message>
    <message>
        <source>Change, add an alternative, or remove (Delete)</source>
        <translation>Cambiar, añadir una alternativa o quitar (Supr)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>O…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Antes de hoy</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>En los próximos 7 días</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an operator, to be followed by a value</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Sin rellenar</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rellenado</translation>
    </message>
    <message>
        <source>Show only rows where</source>
        <translation>Mostrar solo las filas donde</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>Cambiar condición</translation>
    </message>
    <message>
        <source>Show also rows where</source>
        <translation>Mostrar también las filas donde</translation>
    </message>
    <message>
        <source>Add alternative</source>
        <translation>Añadir alternativa</translation>
    </message>
</context>
<context>
    <name>freehold::FreezingTable</name>
    <message>
        <source>Columns that stay in place</source>
        <translation>Columnas que no se desplazan</translation>
    </message>
</context>
<context>
    <name>freehold::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Ayuda</translation>
    </message>
</context>
<context>
    <name>freehold::ImportCheckStep</name>
    <message>
        <source>Every row can be taken.</source>
        <translation>Se pueden tomar todas las filas.</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Omitir estas filas</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Guardar las filas malas</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Filas que no se pueden tomar</translation>
    </message>
    <message>
        <source>The selected rows are not taken (Delete)</source>
        <translation>Las filas seleccionadas no se toman (Supr)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Por qué no se puede tomar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>freehold::ImportColumnsStep</name>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>Campo de la columna %1</translation>
    </message>
</context>
<context>
    <name>freehold::ImportFileStep</name>
    <message>
        <source>A CSV, Excel or contact file</source>
        <translation>Un archivo CSV, de Excel o de contactos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>How the file writes dates</source>
        <translation>Cómo escribe el archivo las fechas</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>Día antes que mes</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>Mes antes que día</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Elija el archivo que quiere importar</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.vcf *.vcard);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.xlsx *.vcf *.vcard);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>How the text is encoded</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>Encoding found by itself</source>
        <translation>Codificación hallada por sí sola</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>Qué separa las columnas</translation>
    </message>
    <message>
        <source>Separator found by itself</source>
        <translation>Separador hallado por sí solo</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>Drop a file here: customers, plots, bookings, accounts or a journal. Nothing is changed before you press Import.</source>
        <translation>Suelte aquí un archivo: clientes, lotes, reservas, cuentas o un diario. Nada cambia hasta que pulse Importar.</translation>
    </message>
    <message>
        <source>Row %1 names the columns.</source>
        <translation>La fila %1 nombra las columnas.</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>Ninguna fila nombra las columnas.</translation>
    </message>
    <message>
        <source>Contact file.</source>
        <translation>Archivo de contactos.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”. %2</source>
        <translation>Libro de Excel, hoja «%1». %2</translation>
    </message>
    <message>
        <source>Text file in %1%2, columns separated by %3. %4</source>
        <translation>Archivo de texto en %1%2, columnas separadas por %3. %4</translation>
    </message>
    <message>
        <source> (not certain)</source>
        <translation> (no es seguro)</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>freehold::ImportMatchesStep</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya existen</translation>
    </message>
    <message>
        <source>Rows that are there already</source>
        <translation>Filas que ya existen</translation>
    </message>
    <message>
        <source>No row is there already: all of them are new.</source>
        <translation>Ninguna fila existe ya: todas son nuevas.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are there already; what they say is not made a second time.</source>
        <translation>%1 de %2 filas ya existen; no se crean por segunda vez.</translation>
    </message>
    <message>
        <source>The same file was brought in before, as %1.</source>
        <translation>El mismo archivo ya se trajo antes, como %1.</translation>
    </message>
</context>
<context>
    <name>freehold::ImportScreen</name>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Take the good rows although there are bad ones</source>
        <translation>Tomar las filas buenas aunque haya malas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Guardar las filas malas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>No column is known for “%1”. Choose what each becomes, or another kind of list above.</source>
        <translation>No se conoce ninguna columna para «%1». Elija en qué se convierte cada una, u otra clase de lista arriba.</translation>
    </message>
    <message>
        <source>The columns are settled as in your last import of such a file.</source>
        <translation>Las columnas quedan como en su última importación de un archivo así.</translation>
    </message>
    <message>
        <source>The columns were guessed from their names and values. Change what is not right.</source>
        <translation>Las columnas se dedujeron de sus nombres y valores. Cambie lo que no esté bien.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 there already, %4 left out.</source>
        <translation>%1 filas: %2 nuevas, %3 ya existían, %4 omitidas.</translation>
    </message>
    <message>
        <source>Checked, nothing changed. %1</source>
        <translation>Comprobado, nada cambió. %1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importado. %1</translation>
    </message>
    <message>
        <source>The bad rows are written to %1.</source>
        <translation>Las filas malas están escritas en %1.</translation>
    </message>
    <message>
        <source>The company as it was before is kept in %1.</source>
        <translation>La empresa tal como era antes está guardada en %1.</translation>
    </message>
    <message>
        <source>The import was undone. Everything is as it was before it.</source>
        <translation>La importación se deshizo. Todo está como antes.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Pasos de la importación</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya existen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>It can be undone as a whole, also later under Imports, as %1.</source>
        <translation>Se puede deshacer por completo, también más tarde en Importaciones, como %1.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
</context>
<context>
    <name>freehold::JobsPanel</name>
    <message>
        <source>Done. Begun at %1.</source>
        <comment>a job</comment>
        <translation>Hecho. Empezó a las %1.</translation>
    </message>
    <message>
        <source>Stopped. Begun at %1.</source>
        <comment>a job</comment>
        <translation>Detenido. Empezó a las %1.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Forget those that ended</source>
        <translation>Olvidar las terminadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is running. Exports, imports, backups and checks show here how far they are.</source>
        <translation>No hay nada en marcha. Exportaciones, importaciones, copias y comprobaciones muestran aquí su avance.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>a job</comment>
        <translation>Cancelar: %1</translation>
    </message>
</context>
<context>
    <name>freehold::JoinDialog</name>
    <message>
        <source>Join an office</source>
        <translation>Unirse a una oficina</translation>
    </message>
    <message>
        <source>Brings the company of an office server onto this computer, into a new file. You work in it with or without a network.</source>
        <translation>Trae la empresa de un servidor de oficina a este equipo, en un archivo nuevo. Se trabaja en ella con red o sin ella.</translation>
    </message>
    <message>
        <source>I have an &amp;invitation</source>
        <translation>Tengo una &amp;invitación</translation>
    </message>
    <message>
        <source>I &amp;have an account there</source>
        <translation>&amp;Ya tengo una cuenta allí</translation>
    </message>
    <message>
        <source>The code you were sent</source>
        <translation>El código que le enviaron</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>In&amp;vitation</source>
        <translation>In&amp;vitación</translation>
    </message>
    <message>
        <source>&amp;Address of the office</source>
        <translation>&amp;Dirección de la oficina</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>Segundo &amp;factor</translation>
    </message>
    <message>
        <source>Only if your account has one</source>
        <translation>Solo si su cuenta lo tiene</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>&amp;Nombre de este equipo</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File of the company</source>
        <translation>Archivo de la empresa</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>Invitations (*.json)</source>
        <translation>Invitaciones (*.json)</translation>
    </message>
    <message>
        <source>%1 is no invitation. It is a file that the office made for you, with the ending .json.</source>
        <translation>%1 no es una invitación. Es un archivo que la oficina hizo para usted, terminado en .json.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>The one you want to have there</source>
        <translation>La que quiera tener allí</translation>
    </message>
    <message>
        <source>The invitation is missing. Paste the code or the text you were sent, or open its file.</source>
        <translation>Falta la invitación. Pegue el código o el texto que le enviaron, o abra su archivo.</translation>
    </message>
    <message>
        <source>The address of the office is missing. Whoever invited you knows it.</source>
        <translation>Falta la dirección de la oficina. Quien le invitó la conoce.</translation>
    </message>
    <message>
        <source>Your e-mail address at the office is missing.</source>
        <translation>Falta su dirección de correo en la oficina.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>Say in which file the company is to be kept.</source>
        <translation>Diga en qué archivo se guardará la empresa.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose a new file: the company of the office comes into one of its own.</source>
        <translation>%1 ya existe. Elija un archivo nuevo: la empresa de la oficina va en uno propio.</translation>
    </message>
    <message>
        <source>No file can be made in %1. Choose another folder.</source>
        <translation>No se puede crear un archivo en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Joining the office</source>
        <translation>Uniéndose a la oficina</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The office let you in, but not all of the company arrived, and nothing is kept. %1 Join again with your e-mail address and password.</source>
        <translation>La oficina le admitió, pero no llegó toda la empresa y no se guarda nada. %1 Únase de nuevo con su correo y su contraseña.</translation>
    </message>
</context>
<context>
    <name>freehold::JournalScreen</name>
    <message>
        <source>Post entry</source>
        <translation>Registrar asiento</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Debit %1 · Credit %2</source>
        <translation>Debe %1 · Haber %2</translation>
    </message>
    <message>
        <source>One amount cannot be read</source>
        <translation>Un importe no se puede leer</translation>
    </message>
    <message>
        <source>%1 to credit</source>
        <translation>%1 al haber</translation>
    </message>
    <message>
        <source>%1 to debit</source>
        <translation>%1 al debe</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>A line has an amount but no account. Choose the account.</source>
        <translation>Una línea tiene importe pero no cuenta. Elija la cuenta.</translation>
    </message>
    <message>
        <source>Entry %1 is posted.</source>
        <translation>El asiento %1 está registrado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Repeat narration</source>
        <translation>Repetir concepto</translation>
    </message>
    <message>
        <source>The narration of the last entry made by hand (Ctrl+&apos;); in a line Ctrl+&apos; repeats the field above</source>
        <translation>El concepto del último asiento hecho a mano (Ctrl+&apos;); en una línea Ctrl+&apos; repite el campo de arriba</translation>
    </message>
    <message>
        <source>Fill remainder</source>
        <translation>Rellenar el resto</translation>
    </message>
    <message>
        <source>Put the difference into the line with the cursor (Ctrl+=)</source>
        <translation>Poner la diferencia en la línea del cursor (Ctrl+=)</translation>
    </message>
    <message>
        <source>There is no entry made by hand yet whose narration could be repeated.</source>
        <translation>Aún no hay ningún asiento hecho a mano cuyo concepto repetir.</translation>
    </message>
</context>
<context>
    <name>freehold::KeysDialog</name>
    <message>
        <source>Give these keys</source>
        <translation>Dar estas teclas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Find an act or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>Teclas normales</translation>
    </message>
    <message>
        <source>Accountant’s keys</source>
        <translation>Teclas del contador</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Juego de teclas</translation>
    </message>
    <message>
        <source>Acts and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys of the chosen act</source>
        <translation>Teclas nuevas de la acción elegida</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Todo como al principio</translation>
    </message>
    <message>
        <source>Choose an act to give it other keys.</source>
        <translation>Elija una acción para darle otras teclas.</translation>
    </message>
    <message>
        <source>%1 already runs “%2”. Choose other keys, or give that act other ones first.</source>
        <translation>%1 ya ejecuta «%2». Elija otras teclas o dé antes otras a esa acción.</translation>
    </message>
</context>
<context>
    <name>freehold::LayoutCanvas</name>
    <message>
        <source>Sheet to draw on</source>
        <translation>Hoja para dibujar</translation>
    </message>
    <message numerus="yes">
        <source>%n shapes, none chosen</source>
        <translation>
            <numerusform>%n figura, ninguna elegida</numerusform>
            <numerusform>%n figuras, ninguna elegida</numerusform>
        </translation>
    </message>
    <message>
        <source>Shape %1 of %2, %3</source>
        <translation>Figura %1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>freehold::LayoutScreen</name>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Row of plots</source>
        <translation>Fila de lotes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Picture to draw over</source>
        <translation>Imagen sobre la que dibujar</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Guardar plano</translation>
    </message>
    <message>
        <source>Make this the layout of the project (Ctrl+S)</source>
        <translation>Hacer de esto el plano del proyecto (Ctrl+S)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Número o nombre</translation>
    </message>
    <message>
        <source>Plots in a row</source>
        <translation>Lotes por fila</translation>
    </message>
    <message>
        <source>Add a shape</source>
        <translation>Añadir una figura</translation>
    </message>
    <message>
        <source>Delete the shape</source>
        <translation>Eliminar la figura</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Draw a box over the whole row. It is cut into equal plots, numbered from the number below on.</source>
        <translation>Dibuje un rectángulo sobre toda la fila. Se corta en lotes iguales, numerados desde el número de abajo.</translation>
    </message>
    <message>
        <source>Arrows move the shape, with Shift by ten. Page Up and Page Down go to the others.</source>
        <translation>Las flechas mueven la figura, con Mayús de diez en diez. Re Pág y Av Pág van a las otras.</translation>
    </message>
    <message>
        <source>Open a picture of the plan, then draw boxes and outlines over it. Or add shapes and type their place.</source>
        <translation>Abra una imagen del plano y dibuje encima rectángulos y contornos. O añada figuras y escriba su lugar.</translation>
    </message>
    <message>
        <source>Choose a shape to name or move it, or take another tool to draw more.</source>
        <translation>Elija una figura para nombrarla o moverla, o tome otra herramienta para dibujar más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shapes</source>
        <translation>
            <numerusform>%1 figura</numerusform>
            <numerusform>%1 figuras</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the plan</source>
        <translation>Imagen del plano</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Drawn %1</source>
        <translation>Dibujado %1</translation>
    </message>
    <message>
        <source>Leave the layout of %1</source>
        <translation>Dejar el plano de %1</translation>
    </message>
    <message>
        <source>What you have drawn is not saved yet.</source>
        <translation>Lo que ha dibujado aún no está guardado.</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>Plano de %1</translation>
    </message>
</context>
<context>
    <name>freehold::LegendButton</name>
    <message numerus="yes">
        <source>%1: %n plots</source>
        <translation>
            <numerusform>%1: %n lote</numerusform>
            <numerusform>%1: %n lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these plots</source>
        <translation>Mostrar solo estos lotes</translation>
    </message>
</context>
<context>
    <name>freehold::LineValueEditor</name>
    <message>
        <source>= %1</source>
        <comment>what a sum comes to</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>freehold::ListColumns</name>
    <message>
        <source>Registered</source>
        <comment>a long state</comment>
        <translation>Escriturado</translation>
    </message>
    <message>
        <source>Fit the widths</source>
        <translation>Ajustar los anchos</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>Mover «%1» a la izquierda</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>Mover «%1» a la derecha</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <translation>Filtrar por “%1”…</translation>
    </message>
    <message>
        <source>Group by “%1”</source>
        <translation>Agrupar por “%1”</translation>
    </message>
    <message>
        <source>Freeze up to “%1”</source>
        <translation>Inmovilizar hasta “%1”</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>Desplazar todas las columnas</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
</context>
<context>
    <name>freehold::ListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>group, rows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Sin rellenar</translation>
    </message>
</context>
<context>
    <name>freehold::ListScreen</name>
    <message>
        <source>New %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write this list to a file (Ctrl+E)</source>
        <translation>Escribir esta lista en un archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Archivo JSON</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Keep it to me</source>
        <translation>Guardar solo para mí</translation>
    </message>
    <message>
        <source>Show it to everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing in %1 matches.</source>
        <translation>Nada en %1 coincide.</translation>
    </message>
    <message>
        <source>There is nothing in %1 yet.</source>
        <translation>Aún no hay nada en %1.</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Borrar búsqueda y filtro</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>%1 changes by the acts in its menu; there is nothing to edit freely.</source>
        <translation>%1 cambia por las acciones de su menú; no hay nada que editar libremente.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Cancel or reverse it instead.</source>
        <translation>%1 no se puede eliminar. Anúlelo o reviértalo.</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 eliminado.</translation>
    </message>
    <message>
        <source>%1 deleted: %2.</source>
        <translation>%1 eliminado: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 filas escritas en %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Agrupar: %1</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Agrupar: no</translation>
    </message>
    <message>
        <source>Change %1 records…</source>
        <translation>Cambiar %1 registros…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>freehold::ListSelection</name>
    <message>
        <source>%1 %2</source>
        <comment>column, its sum</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · average %2</source>
        <comment>sum, average</comment>
        <translation>%1 · media %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionadas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, sum</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard. Select up to %2, or export the list.</source>
        <translation>%1 filas son demasiadas para el portapapeles. Seleccione hasta %2 o exporte la lista.</translation>
    </message>
    <message>
        <source>1 row copied.</source>
        <translation>1 fila copiada.</translation>
    </message>
    <message>
        <source>%1 rows copied.</source>
        <translation>%1 filas copiadas.</translation>
    </message>
</context>
<context>
    <name>freehold::ListTable</name>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
</context>
<context>
    <name>freehold::ListViews</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>La vista «%1» está guardada.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>La vista «%1» está quitada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>freehold::LookupLine</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <translation>Crear «%1»…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>Any part of name or number</source>
        <translation>Cualquier parte del nombre o número</translation>
    </message>
    <message>
        <source>Offers for %1</source>
        <translation>Sugerencias para %1</translation>
    </message>
    <message>
        <source>Show a list (Down)</source>
        <translation>Mostrar una lista (Abajo)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a record, and its balance or phone</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>freehold::MainWindow</name>
    <message>
        <source> (read only)</source>
        <translation> (solo lectura)</translation>
    </message>
    <message>
        <source>%1%2 – Freehold</source>
        <comment>company, read-only mark</comment>
        <translation>%1%2 – Freehold</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · solo lectura</translation>
    </message>
    <message>
        <source>·  %1, device %2</source>
        <translation>·  %1, equipo %2</translation>
    </message>
    <message>
        <source>Ctrl+/ Shortcuts</source>
        <translation>Ctrl+/ Atajos</translation>
    </message>
    <message>
        <source>Ctrl+K Commands</source>
        <translation>Ctrl+K Órdenes</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>Done: %1, %2.</source>
        <translation>Hecho: %1, %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>There is no edit to undo. Bookings, receipts and entries are taken back by their own acts: cancel, bounce, reverse.</source>
        <translation>No hay ninguna edición que deshacer. Las reservas, recibos y asientos se retiran con sus propias acciones: anular, devolver, revertir.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New company…</source>
        <translation>&amp;Nueva empresa…</translation>
    </message>
    <message>
        <source>&amp;Open company…</source>
        <translation>&amp;Abrir empresa…</translation>
    </message>
    <message>
        <source>Open &amp;sample company</source>
        <translation>Abrir empresa de &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Back up to…</source>
        <translation>&amp;Copia de seguridad en…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Aj&amp;ustes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Show or hide the &amp;detail</source>
        <translation>Mostrar u ocultar el &amp;detalle</translation>
    </message>
    <message>
        <source>Wide or narrow &amp;places</source>
        <translation>&amp;Lugares anchos o estrechos</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>Height of r&amp;ows</source>
        <translation>Altura de las &amp;filas</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Standard rows</source>
        <translation>Filas &amp;normales</translation>
    </message>
    <message>
        <source>&amp;Relaxed rows</source>
        <translation>Filas &amp;amplias</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>&amp;Buscar u ordenar…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Previous record</source>
        <translation>Registro a&amp;nterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt record</source>
        <translation>Registro &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>New of &amp;any kind…</source>
        <translation>Nuevo de &amp;cualquier clase…</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>In&amp;formes</translation>
    </message>
    <message>
        <source>&amp;All reports</source>
        <translation>&amp;Todos los informes</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>Cerrar las &amp;otras pestañas</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Reabrir pestaña cerrada</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;About Freehold</source>
        <translation>&amp;Acerca de Freehold</translation>
    </message>
    <message>
        <source>Lately open</source>
        <translation>Abiertas últimamente</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what was said</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Cerrar las otras</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Reabrir pestaña cerrada</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Copia de seguridad en</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>Haciendo la copia de seguridad en %1</translation>
    </message>
    <message>
        <source>The backup is checked and stands at %1.</source>
        <translation>La copia de seguridad está comprobada en %1.</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Ayuda</translation>
    </message>
    <message>
        <source>&amp;Help here</source>
        <translation>A&amp;yuda aquí</translation>
    </message>
    <message>
        <source>Show the jobs (Ctrl+J)</source>
        <translation>Mostrar las tareas (Ctrl+J)</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n tarea en marcha</numerusform>
            <numerusform>%n tareas en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Close the company</source>
        <translation>Cerrar la empresa</translation>
    </message>
    <message>
        <source>“%1” is not finished. It stops when you leave.</source>
        <translation>«%1» no ha terminado. Se detiene si sale.</translation>
    </message>
    <message>
        <source>The dashboard, registers and reports begin with %1.</source>
        <translation>El panel, los registros y los informes empiezan con %1.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>Fiscal &amp;year…</source>
        <translation>Año f&amp;iscal…</translation>
    </message>
    <message>
        <source>Open in own &amp;window</source>
        <translation>Abrir en &amp;ventana propia</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Año fiscal</translation>
    </message>
    <message>
        <source>Open in own window</source>
        <translation>Abrir en ventana propia</translation>
    </message>
</context>
<context>
    <name>freehold::MapControls</name>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>Show the whole project (Ctrl+0)</source>
        <translation>Mostrar todo el proyecto (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>freehold::NarrationLine</name>
    <message>
        <source>Goes on: %1. End takes it.</source>
        <translation>Sigue: %1. Fin lo toma.</translation>
    </message>
</context>
<context>
    <name>freehold::NewButton</name>
    <message>
        <source>Arrow down offers everything that can be made</source>
        <translation>La flecha hacia abajo ofrece todo lo que se puede crear</translation>
    </message>
</context>
<context>
    <name>freehold::NewCompanyForm</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <comment>in a chart</comment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the company</source>
        <translation>&amp;Nombre de la empresa</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Three letters, such as INR</source>
        <translation>Tres letras, como INR</translation>
    </message>
    <message>
        <source>Fiscal year begins in &amp;month</source>
        <translation>El año fiscal empi&amp;eza en</translation>
    </message>
    <message>
        <source>&amp;First year of the books</source>
        <translation>P&amp;rimer año de los libros</translation>
    </message>
    <message>
        <source>Chart of &amp;accounts</source>
        <translation>Plan de c&amp;uentas</translation>
    </message>
    <message>
        <source>Sample for India, %1</source>
        <translation>Muestra para la India, %1</translation>
    </message>
    <message>
        <source>Sample for the United States, %1</source>
        <translation>Muestra para Estados Unidos, %1</translation>
    </message>
    <message>
        <source>None: I bring my own</source>
        <translation>Ninguno: traigo el mío</translation>
    </message>
    <message>
        <source>Amounts as 12,34,567.00, dates as 15 Aug 2026.</source>
        <translation>Importes como 12,34,567.00, fechas como 15 Aug 2026.</translation>
    </message>
    <message>
        <source>Amounts as 1,234,567.00, dates as Aug 15, 2026.</source>
        <translation>Importes como 1,234,567.00, fechas como Aug 15, 2026.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a year</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>freehold::NorthArrow</name>
    <message>
        <source>North is up</source>
        <translation>El norte está arriba</translation>
    </message>
    <message>
        <source>North is %1 degrees to the right of up</source>
        <translation>El norte está %1 grados a la derecha de arriba</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>freehold::OfficeDoor</name>
    <message>
        <source>This system has no keychain that answers: nothing is kept, and the password is asked the next time this company is opened.</source>
        <translation>Este sistema no tiene un llavero que responda: no se guarda nada y la contraseña se pedirá la próxima vez que se abra esta empresa.</translation>
    </message>
    <message>
        <source>The office refused something done here. It waits for your decision in the sync centre.</source>
        <translation>La oficina rechazó algo hecho aquí. Espera su decisión en el centro de sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>The office refused %n changes made here. They wait for your decision in the sync centre.</source>
        <translation>
            <numerusform>La oficina rechazó %n cambio hecho aquí. Espera su decisión en el centro de sincronización.</numerusform>
            <numerusform>La oficina rechazó %n cambios hechos aquí. Esperan su decisión en el centro de sincronización.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::OperationDialog</name>
    <message>
        <source>%1, and another</source>
        <translation>%1 y otro</translation>
    </message>
    <message>
        <source>That is done. Here is the next.</source>
        <translation>Hecho. Aquí está el siguiente.</translation>
    </message>
    <message>
        <source>%1 is done. Here is the next.</source>
        <translation>%1 está hecho. Aquí está el siguiente.</translation>
    </message>
</context>
<context>
    <name>freehold::PlotLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>freehold::PlotMap</name>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>%1 facing</source>
        <translation>orientación %1</translation>
    </message>
    <message>
        <source>corner</source>
        <translation>esquina</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>No plot is chosen.</source>
        <translation>No hay ningún lote elegido.</translation>
    </message>
</context>
<context>
    <name>freehold::PlotPanel</name>
    <message>
        <source>%1 facing</source>
        <translation>orientación %1</translation>
    </message>
    <message>
        <source>%1 m road</source>
        <translation>calle de %1 m</translation>
    </message>
    <message>
        <source>Choose a plot with the arrows or the mouse. Hold Shift to choose several.</source>
        <translation>Elija un lote con las flechas o el ratón. Mantenga Mayús para elegir varios.</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Lote %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>as booked on %1</source>
        <translation>como se reservó el %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Booking %1 of %2</source>
        <translation>Reserva %1 de %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Of which subject to realisation</source>
        <translation>De ello salvo buen cobro</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1 vencido desde %2</translation>
    </message>
    <message>
        <source>Next due %1</source>
        <translation>Próximo pago %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Registrar recibo</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>Abrir reserva</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>For %1 until %2 (%3).</source>
        <translation>Para %1 hasta %2 (%3).</translation>
    </message>
    <message>
        <source>Token agreed</source>
        <translation>Seña acordada</translation>
    </message>
    <message numerus="yes">
        <source>Book %n plots</source>
        <translation>
            <numerusform>Reservar %n lote</numerusform>
            <numerusform>Reservar %n lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Hold %1 h</source>
        <translation>Apartar %1 h</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Liberar apartado</translation>
    </message>
    <message numerus="yes">
        <source>%n plots chosen</source>
        <translation>
            <numerusform>%n lote elegido</numerusform>
            <numerusform>%n lotes elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>Only plots that are available or held can be booked together.</source>
        <translation>Solo se pueden reservar juntos lotes disponibles o apartados.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sides of a plot</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Base %1 × %2</source>
        <comment>area, rate per unit of it</comment>
        <translation>Base %1 × %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a premium, its rate</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 % received · %2 of %3 instalments paid</source>
        <translation>%1 % recibido · %2 de %3 cuotas pagadas</translation>
    </message>
    <message>
        <source>Hide the details (Ctrl+\)</source>
        <translation>Ocultar el detalle (Ctrl+\)</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar el detalle</translation>
    </message>
    <message>
        <source>price list of today</source>
        <translation>tarifa de hoy</translation>
    </message>
    <message>
        <source>Book plot    Ctrl B</source>
        <translation>Reservar lote    Ctrl B</translation>
    </message>
    <message>
        <source>A shape without a plot</source>
        <translation>Una figura sin lote</translation>
    </message>
    <message>
        <source>The drawing has a shape here that matches no plot of the project. Tell which plot it is, and it is coloured with the others.</source>
        <translation>El dibujo tiene aquí una figura que no casa con ningún lote del proyecto. Diga qué lote es y se coloreará con los demás.</translation>
    </message>
    <message>
        <source>Match to a plot</source>
        <translation>Asociar a un lote</translation>
    </message>
</context>
<context>
    <name>freehold::PlotSketch</name>
    <message>
        <source>Corner plot</source>
        <translation>Lote de esquina</translation>
    </message>
    <message>
        <source>Park facing</source>
        <translation>Frente al parque</translation>
    </message>
    <message>
        <source>Main road</source>
        <translation>Calle principal</translation>
    </message>
    <message>
        <source>Two sides open</source>
        <translation>Dos lados abiertos</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 pies</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>N ↑</source>
        <comment>north is up</comment>
        <translation>N ↑</translation>
    </message>
</context>
<context>
    <name>freehold::PlotTable</name>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
</context>
<context>
    <name>freehold::PlotTableModel</name>
    <message>
        <source>%1, overdue</source>
        <comment>state of a plot</comment>
        <translation>%1, vencido</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Orientación</translation>
    </message>
</context>
<context>
    <name>freehold::ProjectEmptyPage</name>
    <message>
        <source>Import layout</source>
        <translation>Importar plano</translation>
    </message>
    <message>
        <source>Import a list of plots</source>
        <translation>Importar una lista de lotes</translation>
    </message>
    <message>
        <source>Draw or import the layout (DXF, SVG, GeoJSON, CSV), or generate a grid.</source>
        <translation>Dibuje o importe el plano (DXF, SVG, GeoJSON, CSV) o genere una cuadrícula.</translation>
    </message>
    <message>
        <source>Generate a grid</source>
        <translation>Generar una cuadrícula</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Draw layout</source>
        <translation>Dibujar plano</translation>
    </message>
</context>
<context>
    <name>freehold::ProjectHead</name>
    <message>
        <source>How the plots are shown</source>
        <translation>Cómo se muestran los lotes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Imprimir plano</translation>
    </message>
    <message>
        <source>Print the plan with its legend (Ctrl+P)</source>
        <translation>Imprimir el plano con su leyenda (Ctrl+P)</translation>
    </message>
    <message>
        <source>More for this project</source>
        <translation>Más para este proyecto</translation>
    </message>
    <message>
        <source>Import layout…</source>
        <translation>Importar plano…</translation>
    </message>
    <message>
        <source>Generate plots…</source>
        <translation>Generar lotes…</translation>
    </message>
    <message>
        <source>Remove layout</source>
        <translation>Quitar plano</translation>
    </message>
    <message>
        <source>Open the project&apos;s record</source>
        <translation>Abrir el registro del proyecto</translation>
    </message>
    <message>
        <source>Details of the plot	Ctrl+\</source>
        <translation>Detalle del lote	Ctrl+\</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Project %1, choose another</source>
        <translation>Proyecto %1, elegir otro</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Sold value</source>
        <translation>Valor vendido</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Avg. rate / %1</source>
        <translation>Tarifa media / %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
    <message>
        <source>Draw the layout</source>
        <translation>Dibujar el plano</translation>
    </message>
</context>
<context>
    <name>freehold::ProjectScreen</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Draw or import the layout (DXF, SVG, GeoJSON, CSV) to see the plots as they lie; until then they stand in a grid.</source>
        <translation>Dibuje o importe el plano (DXF, SVG, GeoJSON, CSV) para ver los lotes como están; hasta entonces van en cuadrícula.</translation>
    </message>
    <message>
        <source>Import layout</source>
        <translation>Importar plano</translation>
    </message>
    <message>
        <source>1 plot selected · %1</source>
        <translation>1 lote seleccionado · %1</translation>
    </message>
    <message>
        <source>%1 plots selected · %2</source>
        <translation>%1 lotes seleccionados · %2</translation>
    </message>
    <message>
        <source>Choose the plots to book first.</source>
        <translation>Elija antes los lotes que quiere reservar.</translation>
    </message>
    <message>
        <source>Only plots that are available or held can be booked.</source>
        <translation>Solo se pueden reservar lotes disponibles o apartados.</translation>
    </message>
    <message>
        <source>Choose one plot that is available to hold it.</source>
        <translation>Elija un lote disponible para apartarlo.</translation>
    </message>
    <message>
        <source>Import the layout of %1</source>
        <translation>Importar el plano de %1</translation>
    </message>
    <message>
        <source>Drawings and tables (%1)</source>
        <translation>Dibujos y tablas (%1)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>The drawing has no measure. How large is each plot? Such as 1,200 sq ft or 200 sq yd.</source>
        <translation>El dibujo no tiene medida. ¿Cuánto mide cada lote? Por ejemplo 1,200 sq ft o 200 sq yd.</translation>
    </message>
    <message>
        <source>Area of the plots</source>
        <translation>Superficie de los lotes</translation>
    </message>
    <message>
        <source>Import %1 as the layout of %2</source>
        <translation>Importar %1 como plano de %2</translation>
    </message>
    <message>
        <source>The layout %1 goes to the trash.</source>
        <translation>El plano %1 va a la papelera.</translation>
    </message>
    <message>
        <source>Print the plan of %1</source>
        <translation>Imprimir el plano de %1</translation>
    </message>
    <message>
        <source>Plot map</source>
        <translation>Mapa de lotes</translation>
    </message>
    <message numerus="yes">
        <source>%1 plots</source>
        <translation>
            <numerusform>%1 parcela</numerusform>
            <numerusform>%1 parcelas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::ReceiptScreen</name>
    <message>
        <source>%1 · plot %2</source>
        <translation>%1 · lote %2</translation>
    </message>
    <message>
        <source>No booking: the money stands on account</source>
        <translation>Sin reserva: el dinero queda a cuenta</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled</source>
        <translation>La reserva %1 está anulada</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1 vencido desde %2</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Registrar recibo</translation>
    </message>
    <message>
        <source>Name, plot, phone or booking no.</source>
        <translation>Nombre, lote, teléfono o n.º de reserva</translation>
    </message>
    <message>
        <source>Find the booking</source>
        <translation>Buscar la reserva</translation>
    </message>
    <message>
        <source>Bookings found</source>
        <translation>Reservas encontradas</translation>
    </message>
    <message>
        <source>No booking chosen</source>
        <translation>Ninguna reserva elegida</translation>
    </message>
    <message>
        <source>Find it at the left.</source>
        <translation>Búsquela al lado.</translation>
    </message>
    <message>
        <source>Paid by somebody else (optional)</source>
        <translation>Pagado por otra persona (opcional)</translation>
    </message>
    <message>
        <source>What it settles</source>
        <translation>Qué liquida</translation>
    </message>
    <message>
        <source>Lines that are due and what this receipt pays of them</source>
        <translation>Líneas por pagar y lo que este recibo paga de ellas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Guardar e imprimir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Booking %1, %2</source>
        <translation>Reserva %1, %2</translation>
    </message>
    <message>
        <source>Nobody matches. Look for another part of the name or number.</source>
        <translation>Nadie coincide. Busque otra parte del nombre o del número.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>No hay nada vencido.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Overdue longest</source>
        <translation>Vencido desde hace más</translation>
    </message>
    <message>
        <source>Booking %1 is cancelled. Money for it is taken and stands on account.</source>
        <translation>La reserva %1 está anulada. Su dinero se acepta y queda a cuenta.</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This receipt pays</source>
        <translation>Este recibo paga</translation>
    </message>
    <message>
        <source>Choose a booking to see what is due.</source>
        <translation>Elija una reserva para ver lo que se debe.</translation>
    </message>
    <message>
        <source>Nothing is due. %1 stands on account until something falls due.</source>
        <translation>No se debe nada. %1 queda a cuenta hasta que venza algo.</translation>
    </message>
    <message>
        <source>%1 is more than what is open and stands on account.</source>
        <translation>%1 es más de lo pendiente y queda a cuenta.</translation>
    </message>
    <message>
        <source>Nothing is due at the moment.</source>
        <translation>No se debe nada por ahora.</translation>
    </message>
    <message>
        <source>Choose whose money it is first: find the booking by name, plot or phone.</source>
        <translation>Elija antes de quién es el dinero: busque la reserva por nombre, lote o teléfono.</translation>
    </message>
    <message>
        <source>Receipt %1 is saved for %2.</source>
        <translation>El recibo %1 está guardado para %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still owed</comment>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>freehold::RecordForm</name>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Guardar y nuevo</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>%1 saved. Here is the next.</source>
        <translation>%1 guardado. Aquí está el siguiente.</translation>
    </message>
</context>
<context>
    <name>freehold::RecordHead</name>
    <message>
        <source>Open in a tab</source>
        <translation>Abrir en una pestaña</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
</context>
<context>
    <name>freehold::RecordView</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>Este registro ya no existe.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>More to do with this record</source>
        <translation>Más acciones con este registro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing refers to this record yet.</source>
        <translation>Nada hace referencia aún a este registro.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1 · %2, device %3</source>
        <translation>%1 · %2, equipo %3</translation>
    </message>
    <message>
        <source>No changes are recorded.</source>
        <translation>No hay cambios registrados.</translation>
    </message>
</context>
<context>
    <name>freehold::ReferencesValueEditor</name>
    <message>
        <source>Delete takes the selected one out</source>
        <translation>Suprimir quita el elegido</translation>
    </message>
</context>
<context>
    <name>freehold::RegisterEntry</name>
    <message>
        <source>Post</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Enter in the last field posts and begins the next line; Shift+Enter posts and stops</source>
        <translation>Intro en el último campo registra y empieza la línea siguiente; Mayús+Intro registra y para</translation>
    </message>
    <message>
        <source>In</source>
        <comment>money into the account</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>money out of the account</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>The line has no amount. Enter what came in or what went out.</source>
        <translation>La línea no tiene importe. Escriba lo que entró o lo que salió.</translation>
    </message>
    <message>
        <source>The line has two amounts. Enter what came in or what went out.</source>
        <translation>La línea tiene dos importes. Escriba lo que entró o lo que salió.</translation>
    </message>
</context>
<context>
    <name>freehold::RegisterModel</name>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 cuentas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>In</source>
        <comment>money into the account</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>money out of the account</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>freehold::RegisterScreen</name>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of an account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from</source>
        <comment>first day of a register</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Open the entry of the line (Enter)</source>
        <translation>Abrir el asiento de la línea (Enter)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Open the document behind the line (Ctrl+Enter)</source>
        <translation>Abrir el documento de la línea (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The account ledger on paper or as a file (Ctrl+P)</source>
        <translation>El mayor de la cuenta en papel o como archivo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Lines of the account</source>
        <translation>Líneas de la cuenta</translation>
    </message>
    <message>
        <source>Balance after the last line</source>
        <translation>Saldo tras la última línea</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was made by hand; there is no document behind it.</source>
        <translation>El asiento %1 se hizo a mano; no hay ningún documento detrás.</translation>
    </message>
    <message>
        <source>Open as journal entry</source>
        <translation>Abrir como asiento</translation>
    </message>
    <message>
        <source>Entry %1 is posted.</source>
        <translation>El asiento %1 está registrado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Leave the register</source>
        <translation>Dejar el registro</translation>
    </message>
    <message>
        <source>The line you entered is not posted.</source>
        <translation>La línea que escribió no está registrada.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
</context>
<context>
    <name>freehold::ReportScreen</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Write this report as a PDF document</source>
        <translation>Escribir este informe como documento PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Write this report as an Excel workbook (Ctrl+E)</source>
        <translation>Escribir este informe como libro de Excel (Ctrl+E)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Show the pages and print them (Ctrl+P)</source>
        <translation>Mostrar las páginas e imprimirlas (Ctrl+P)</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>Archivo CSV…</translation>
    </message>
    <message>
        <source>JSON file…</source>
        <translation>Archivo JSON…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>report, what it is about</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 línea</numerusform>
            <numerusform>%1 líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 lines are shown. The files hold all of them.</source>
        <translation>Se muestran las primeras %1 líneas. Los archivos las contienen todas.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation>%1 está escrito en %2.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
</context>
<context>
    <name>freehold::ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>Buscar un informe</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>First page of the report</source>
        <translation>Primera página del informe</translation>
    </message>
    <message>
        <source>No report has these words.</source>
        <translation>Ningún informe tiene estas palabras.</translation>
    </message>
    <message>
        <source>Open it and choose what it is about, or make it from the record itself.</source>
        <translation>Ábralo y elija de qué trata, o hágalo desde el propio registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freehold::RowsValueEditor</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>%1: add a line</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1: añadir una línea</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Take line %1 out</source>
        <translation>Quitar la línea %1</translation>
    </message>
</context>
<context>
    <name>freehold::ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Escala: %1</translation>
    </message>
</context>
<context>
    <name>freehold::SearchField</name>
    <message>
        <source>Search customers, plots, receipts… or type a command</source>
        <translation>Busque clientes, lotes, recibos… o escriba una orden</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Buscar u ordenar</translation>
    </message>
    <message>
        <source>Search or command (%1)</source>
        <translation>Buscar u ordenar (%1)</translation>
    </message>
</context>
<context>
    <name>freehold::SettingsScreen</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is set.</source>
        <translation>Claro, oscuro o como esté el sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>All text of the window; also Ctrl++ and Ctrl+−.</source>
        <translation>Todo el texto de la ventana; también Ctrl++ y Ctrl+−.</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>How close the rows of lists and registers stand.</source>
        <translation>Lo juntas que están las filas de listas y registros.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Juego de teclas</translation>
    </message>
    <message>
        <source>The accountant’s set adds the keys that users of Tally know.</source>
        <translation>El juego del contador añade las teclas que conocen los usuarios de Tally.</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Atajos…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>See every shortcut and choose your own.</source>
        <translation>Vea todos los atajos y elija los suyos.</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Archivo de la empresa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Everything of this company is in this one file.</source>
        <translation>Todo lo de esta empresa está en este único archivo.</translation>
    </message>
    <message>
        <source>Show copies</source>
        <translation>Mostrar copias</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Kept every half hour with changes, on closing, and before large imports.</source>
        <translation>Se guardan cada media hora con cambios, al cerrar y antes de importaciones grandes.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes when Freehold is started the next time.</source>
        <translation>El idioma cambia al iniciar Freehold la próxima vez.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las palabras</translation>
    </message>
    <message>
        <source>Menus, screens and messages, from the next start on. Numbers and dates stay those of the company.</source>
        <translation>Menús, pantallas y mensajes, desde el próximo inicio. Los números y fechas siguen siendo los de la empresa.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Black, white and strong outlines instead of soft colours.</source>
        <translation>Negro, blanco y contornos fuertes en vez de colores suaves.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing blinks or slides, and bars do not run.</source>
        <translation>Nada parpadea ni se desliza, y las barras no corren.</translation>
    </message>
</context>
<context>
    <name>freehold::SidePanel</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>freehold::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>freehold::SignInDialog</name>
    <message>
        <source>Sign in to the office</source>
        <translation>Iniciar sesión en la oficina</translation>
    </message>
    <message>
        <source>What you do here is kept meanwhile, and sent to %1 once you are signed in.</source>
        <translation>Lo que haga aquí se guarda entretanto y se envía a %1 cuando inicie sesión.</translation>
    </message>
    <message>
        <source>Only if your account has one</source>
        <translation>Solo si su cuenta lo tiene</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Second &amp;factor</source>
        <translation>Segundo &amp;factor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Give your e-mail address at the office and your password.</source>
        <translation>Indique su correo en la oficina y su contraseña.</translation>
    </message>
</context>
<context>
    <name>freehold::StartWindow</name>
    <message>
        <source>Freehold</source>
        <translation>Freehold</translation>
    </message>
    <message>
        <source>Welcome to Freehold</source>
        <translation>Bienvenido a Freehold</translation>
    </message>
    <message>
        <source>Customers, plots, bookings, receipts and books of one company in one file.</source>
        <translation>Clientes, lotes, reservas, recibos y libros de una empresa en un solo archivo.</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nueva empresa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Create company</source>
        <translation>Crear empresa</translation>
    </message>
    <message>
        <source>File of the new company</source>
        <translation>Archivo de la nueva empresa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a company file…</source>
        <translation>Abrir un archivo de empresa…</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>Probar la empresa de muestra</translation>
    </message>
    <message>
        <source>Two projects with plots, bookings, receipts and a year of books, in %1</source>
        <translation>Dos proyectos con lotes, reservas, recibos y un año de libros, en %1</translation>
    </message>
    <message>
        <source>The company has no name yet. Type it first.</source>
        <translation>La empresa aún no tiene nombre. Escríbalo primero.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>Unirse a una oficina…</translation>
    </message>
    <message>
        <source>Brings the company of an office server onto this computer</source>
        <translation>Trae la empresa de un servidor de oficina a este equipo</translation>
    </message>
</context>
<context>
    <name>freehold::SyncCentreScreen</name>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Everything done here is sent.</source>
        <translation>Todo lo hecho aquí está enviado.</translation>
    </message>
    <message>
        <source>Why the office refused it</source>
        <translation>Por qué lo rechazó la oficina</translation>
    </message>
    <message>
        <source>The office refused nothing. Everything is in step.</source>
        <translation>La oficina no rechazó nada. Todo está al día.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Kept value</source>
        <translation>Valor conservado</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Introducido por</translation>
    </message>
    <message>
        <source>No field was changed by two people at once.</source>
        <translation>Ningún campo fue cambiado por dos personas a la vez.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con ello</translation>
    </message>
    <message>
        <source>The office did everything as it was asked.</source>
        <translation>La oficina hizo todo como se pidió.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Change and send again…</source>
        <translation>Cambiar y enviar de nuevo…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Take the other value</source>
        <translation>Tomar el otro valor</translation>
    </message>
    <message>
        <source>Keep the value</source>
        <translation>Conservar el valor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Everything is in step.</source>
        <translation>Todo está al día.</translation>
    </message>
    <message>
        <source>What is on its way to the office, and what came back</source>
        <translation>Lo que va camino de la oficina y lo que volvió</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name of a list, how many it holds</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>It is done anew and goes to the office.</source>
        <translation>Se hizo de nuevo y va a la oficina.</translation>
    </message>
    <message>
        <source>Done anew with changes</source>
        <translation>Hecho de nuevo con cambios</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Why is it not to be done any more? The reason is kept with it.</source>
        <translation>¿Por qué ya no debe hacerse? El motivo se guarda con ello.</translation>
    </message>
    <message>
        <source>It is discarded, with your reason.</source>
        <translation>Queda descartado, con su motivo.</translation>
    </message>
    <message>
        <source>The other value stands now.</source>
        <translation>Ahora vale el otro valor.</translation>
    </message>
    <message>
        <source>The value stays.</source>
        <translation>El valor se queda.</translation>
    </message>
    <message>
        <source>%1 waiting, %2 need you</source>
        <translation>%1 en espera, %2 le necesitan</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Centro de sincronización</translation>
    </message>
    <message>
        <source>Values and reason</source>
        <translation>Valores y motivo</translation>
    </message>
</context>
<context>
    <name>freehold::SyncPill</name>
    <message>
        <source>Synced just now</source>
        <translation>Sincronizado ahora</translation>
    </message>
    <message numerus="yes">
        <source>Synced %n min ago</source>
        <translation>
            <numerusform>Sincronizado hace %n min</numerusform>
            <numerusform>Sincronizado hace %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced at %1</source>
        <translation>Sincronizado a las %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Freehold is too old</source>
        <translation>Freehold es demasiado antiguo</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Declarado perdido</translation>
    </message>
    <message>
        <source>Another company’s office</source>
        <translation>Oficina de otra empresa</translation>
    </message>
    <message>
        <source>1 change waiting (offline)</source>
        <translation>1 cambio en espera (sin red)</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting (offline)</source>
        <translation>
            <numerusform>%n cambio en espera (sin red)</numerusform>
            <numerusform>%n cambios en espera (sin red)</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Sending 1 change</source>
        <translation>Enviando 1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n changes</source>
        <translation>
            <numerusform>Enviando %n cambio</numerusform>
            <numerusform>Enviando %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>1 needs your decision</source>
        <translation>1 necesita su decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n need your decision</source>
        <translation>
            <numerusform>%n necesita su decisión</numerusform>
            <numerusform>%n necesitan su decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync is off</source>
        <translation>Sin sincronización</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <comment>state of sync</comment>
        <translation>Oficina: %1</translation>
    </message>
    <message>
        <source>This company is on this computer alone.</source>
        <translation>Esta empresa está solo en este equipo.</translation>
    </message>
    <message>
        <source>Office at %1</source>
        <translation>Oficina en %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sync centre</source>
        <translation>Centro de sincronización</translation>
    </message>
    <message>
        <source>Join an office…</source>
        <translation>Unirse a una oficina…</translation>
    </message>
</context>
<context>
    <name>freehold::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>freehold::TrashScreen</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>kept for %1 days</source>
        <translation>se guardan %1 días</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Registros eliminados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for %1 days.</source>
        <translation>La papelera está vacía. Lo eliminado se queda aquí %1 días.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 ficha</numerusform>
            <numerusform>%1 fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 records are back.</source>
        <translation>%1 registros están de vuelta.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>freehold::UndoScreen</name>
    <message>
        <source>Undo up to here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Edits of records stand here, to be taken back.</source>
        <translation>Aún no se ha editado nada. Aquí aparecen las ediciones de registros, para deshacerlas.</translation>
    </message>
    <message>
        <source>edits of records, the latest first</source>
        <translation>ediciones de registros, las últimas primero</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Undo this edit</source>
        <translation>Deshacer esta edición</translation>
    </message>
    <message>
        <source>Undo %1 edits, up to here</source>
        <translation>Deshacer %1 ediciones, hasta aquí</translation>
    </message>
    <message>
        <source>1 edit</source>
        <translation>1 edición</translation>
    </message>
    <message>
        <source>%1 edits</source>
        <translation>%1 ediciones</translation>
    </message>
    <message>
        <source>1 edit is taken back.</source>
        <translation>Se deshizo 1 edición.</translation>
    </message>
    <message>
        <source>%1 edits are taken back.</source>
        <translation>Se deshicieron %1 ediciones.</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Historial de deshacer</translation>
    </message>
</context>
<context>
    <name>freehold::ValueEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
</context>
<context>
    <name>freehold::ViewChips</name>
    <message>
        <source>Save what is shown as a view</source>
        <translation>Guardar lo que se ve como vista</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Más vistas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
</TS>
