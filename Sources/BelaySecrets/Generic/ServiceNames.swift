/// Names of services whose keys have no shape of their own: a random value near such a name is
/// taken for the service's key.
///
/// Names of at least five letters that are no words of prose or code; what has a rule of its own
/// is not repeated here.
enum ServiceNames {
  static let all: StaticString = """
    abstractapi|abyssale|accuweather|adzuna|aeroworkflow|airbrake|airship|airvisual|alegra|\
    aletheia|alienvault|allsports|amadeus|ambee|anypoint|apacta|api2cart|apiflash|apifonica|\
    apify|apilayer|apimatic|apimetrics|apitemplate|appcues|appfollow|appointedd|appoptics|\
    appsynergy|apptivo|atera|autodesk|autoklose|autopilot|avazapersonal|aviationstack|axonaut|\
    aylien|ayrshare|bannerbear|baremetrics|baseapiio|beamer|beebole|besnappy|besttime|billomat|\
    bitbar|bitcoinaverage|bitfinex|bitlaunch|bitmex|blazemeter|blitapp|blocknative|bombbomb|\
    boostnote|borgbase|braintreepayments|brandfetch|browserstack|browshot|bscscan|buddyns|\
    budibase|bugherd|bulksms|buttercms|caflou|calendarific|calendly|calorieninja|campayn|\
    cannyio|capsulecrm|captaindata|carboninterface|cashboard|caspio|censys|centralstationcrm|\
    cexio|chartmogul|chatfule|checio|checklyhq|checkvist|circonus|clarifai|clearbit|clickhelp|\
    clicksend|clientary|clinchpad|clockify|clockworksms|closecrm|cloudconvert|cloudelements|\
    cloudimage|cloudmersive|cloudplan|cloudways|cloverly|clustdoc|codeclimate|codemagic|\
    codequiry|coinapi|coingecko|coinlayer|coinlib|coinmarketcap|commercejs|companyhub|\
    contentstack|conversiontools|convertapi|convertkit|couchbase|countrylayer|coveralls|\
    craftmypdf|crowdin|cryptocompare|currencycloud|currencyfreaks|currencylayer|\
    currencyscoop|currentsapi|customer.io|customerguru|customerio|d7network|dailyco|dareboost|\
    databox|dbeaver|debounce|deepai|deepcrawl|deepl|detectify|detectlanguage|dfuse|diffbot|\
    diggernaut|docparser|documo|docusign|dotdigital|dovico|dronahq|dwolla|dyspatch|eagleeye|\
    easyinsight|ecostruxure|edamam|edenai|eightxeight|elasticemail|enablex|endorlabs|etherscan|\
    ethplorer|eventbrite|everhour|exportsdk|extractorapi|faceplusplus|facepp|fastforex|fastly|\
    feedier|fetchrss|fibery|fileio|finage|financialmodelingprep|finnhub|fixerio|flatio|\
    fleetbase|flickr|flightapi|flightlabs|flightstats|flowflu|formbucket|formcraft|formio|\
    formsite|foursquare|freshbooks|freshdesk|fullstory|fusebill|fxmarket|geckoboard|geoapify|\
    geocodify|geocodio|geoipifi|getemail|getemails|getgeoapi|getgist|getresponse|getsandbox|\
    gitguardian|glassnode|goanywhere|gocanvas|goodday|graphcms|graphhopper|gtmetrix|gumroad|\
    gyazo|happyscribe|heatmapapi|helpcrunch|helpscout|hereapi|hiveage|holidayapi|hubstaff|\
    hunter.io|hybiscus|hypertrack|iconfinder|iexapis|iexcloud|imagekit|imagga|infobip|instamojo|\
    intrinio|invoiceocean|ip2location|ipapi|ipgeolocation|ipify|ipinfo|ipquality|ipstack|\
    jotform|kaleyra|kanbantool|karmacrm|keenio|kickbox|klaviyo|klipfolio|knapsack|kontent|\
    kucoin|kylas|languagelayer|larksuite|leadfeeder|lemlist|lemonsqueezy|lendflow|\
    lessannoyingcrm|lexigram|linenotify|linkpreview|liveagent|livestorm|locationiq|loggly|\
    loginradius|logrocket|lokalise|loyverse|madkudu|magicbell|mailboxlayer|mailerlite|mailjet|\
    mailmodo|mailsac|mapquest|marketstack|mavenlink|meaningcloud|mediastack|meistertask|meraki|\
    mesibo|metaapi|metabase|metrilo|mindmeister|mixmax|mockaroo|moosend|moralis|mrticktock|\
    mulesoft|myfreshworks|myintervals|nasdaq|netcore|nethunt|netsuite|neutrinoapi|newsapi|\
    newscatcher|nftport|nicereply|nightfall|nozbe|numverify|nutritionix|nylas|oanda|omnisend|\
    onedesk|onelogin|onepagecrm|onfleet|oopspam|opencage|openuv|openweather|optimizely|overloop|\
    owlbot|packagecloud|pandadoc|pandascore|paperform|paralleldots|parsehub|parseur|\
    partnerstack|pastebin|paydirt|paymo|paymongo|pdflayer|pdfshift|peopledatalabs|pepipost|\
    photoroom|phyllo|pinata|pipedream|pipedrive|pivotaltracker|pixabay|planview|planyo|podio|\
    pollsapi|poloniex|polygon.io|postageapp|powrbot|privacy.com|prodpad|prospectcrm|protocolsio|\
    proxycrawl|pubnub|purestake|pushbullet|pusher|qualaroo|qubole|rawg|raygun|reachmail|\
    reallysimplesystems|rebrandly|rechargepayments|rentman|repairshopr|restpack|restpackhtml|\
    revampcrm|ringcentral|ritekit|rocketreach|roninapp|rootly|route4me|runrun|salesblink|\
    salescookie|salesflare|salesmate|satismeter|saucelabs|scalingo|scalr|scrapeowl|scraperapi|\
    scraperbox|scrapersite|scrapestack|scrapfly|scrapingant|scrapingbee|screenshotapi|\
    screenshotlayer|scrutinizer|securitytrails|selectpdf|semaphore|sendbird|sendinblue|\
    serphouse|serpstack|sheety|sherpadesk|shipday|shortcut|shotstack|shutterstock|sigopt|simfin|\
    simplesat|simplynoted|simvoly|siteleaf|skrappio|skybiometry|smartsheet|smartystreets|\
    snipcart|sonarcloud|speechtext|splunkobserv|spoonacular|sportradar|sportsmonk|sslmate|\
    statuscake|statuspage|statuspal|stitchdata|stockdata|storecove|stormboard|stormglass|\
    storyblok|storychief|strava|stripo|sugester|supernotes|surveyanyplace|surveybot|\
    surveysparrow|survicate|swiftype|tableau|tatum.io|tatumio|taxjar|teamgate|teamworkcrm|\
    teamworkdesk|technicalanalysis|telesign|teletype|textmagic|theoddsapi|thinkific|\
    thousandeyes|ticketmaster|tickettailor|tiingo|timecamp|timezoneapi|tineswebhook|tmetric|\
    todoist|toggl|tokeet|tomorrowio|tomtom|tradier|transferwise|travelpayouts|twelvedata|tyntec|\
    typetalk|ubidots|uclassify|unifyid|unplugg|unsplash|upcdatabase|uplead|uploadcare|\
    uptimerobot|upwave|urlscan|userflow|userstack|vagrantcloud|vatlayer|verimail|veriphone|\
    versioneye|viewneo|visualcrossing|voicegain|voodoosms|vouchery|vpnapi|wakatime|walkscore|\
    weatherbit|weatherstack|webex|webflow|webscraper|webscraping|wepay|whoxy|wistia|wizaapi|\
    worksnaps|workstack|worldcoinindex|worldweather|wrike|xilution|yelp|youneedabudget|yousign|\
    zapier|zenkit|zenrows|zenscrape|zenserp|zeplin|zerobounce|zerossl|zipapi|zipbooks|\
    zonkafeedback|zulip
    """

  /// Whether a text names one of them.
  static func occur(in text: Span<UInt8>) -> Bool { WordIndex.occurs(.services, in: text) }
}
