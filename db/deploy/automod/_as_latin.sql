-- Deploy guildkeeper:automod/_as_latin to pg

begin;
set local role guildkeeper_owner;

create function automod._as_latin(plain text)
returns text
language plpgsql immutable parallel safe
as $$
begin
  -- Latin beyond ASCII, and the letters of phonetics.
  if plain ~ '[\u00d0-\u02af]' then
    plain := translate(
      plain,
      'ðøþđħıłŋŧƀƃƅƌƍƒƙƚƞƥƨƭƴƶƻƽƿǀǥȝȣȥȷȼɇɉɍɏɑɓɖɗɜɠɡɢɣɦɨɩɪɫɭɯɲɳɴɵɼɽʀʂʈʉʋʏʐʒʙʜʝʟʠ',
      'dopdhilntbbbdgfklnp2tyz2splg38zjcejryabdd3gggyhiiillwnnnorrrstuuyz3bhjlq'
    );
  end if;
  -- Greek and Cyrillic.
  if plain ~ '[\u0370-\u052f]' then
    plain := translate(
      plain,
      'αβγεζηθικμνορςστυχϝϩϭϳϸϻабвгезкмнорстухшьѕіјћџѡѣѳѵѽҍғҙқҟңҫҭүұҳһҽҿӈӊӎӏӡөԁԍԛԝ',
      'abyezhoikmvopootuxf2ojpma6bre3kmhopctyxwbsijhuwbovwbr3kkhctyyxheehhml3odgqw'
    );
  end if;
  -- Armenian, Georgian, Cherokee, Canadian, Coptic, Lisu, old scripts, and letters in black circles and squares.
  if plain ~ '[\u0531-\u058f\u10a0-\u10ff\u13a0-\u167f\u1d00-\u1dbf\u2c60-\u2d7f\ua4d0-\ua7ff\uab30-\uabbf]|'
    '[\U00010000-\U000118ff\U0001f150-\U0001f189]' then
    plain := translate(
      plain,
      'ԱԳԶՀՂՅՈՌՍՏՑՒՔՕագզհղյոռստցւքօყჿᎠᎡᎢᎤᎥᎩᎪᎫᎬᎱᎳᎷᎻᎽᎾᏀᏂᏃᏌᏎᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏫᏮᏲᏳᏴᏺᏻᏼᐯᑌᑭᑯᑲᑳᒍᒪᒿᕁᕼᕽᖇᖯᖴᗅᗞᗪᗰᗷ᙭᙮ᴀᴄᴅᴇᴊᴋᴍᴏᴑ'
      'ᴘᴛᴜᴠᴡᴢᴦᴩᵮᵰᵲᵴᵵᵶᵻᵼᵽᵾᶃᶌⱢⱣⱤⱦⱧⱨⱩⱪⱭⲂⲃⲄⲅⲎⲏⲐⲑⲒⲓⲔⲕⲘⲙⲚⲛⲜⲝⲞⲟⲢⲣⲤⲥⲦⲧⲨⲩⲬⲭⲼⲽⳄⳅⳊⳋⳌⳍⳎⳏⳐⳑⳒⳓⳜⳝⴱⴸⴹⵁⵏⵔⵕⵝꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦ'
      'ꓧꓪꓫꓬꓮꓰꓲꓳꓴꙄꙅꙆꙇꚔꚕꛟꛯꜰꜱꝀꝁꝊꝋꝚꝛꝠꝡꝪꝫꝮꝯꞘꞙꞞꞟꞪꞫꞬꞮꞯꞲꞳꞴꞵꟅꬲꬵꬽꬾꭇꭈꭎꭒꭓꭚꭰꭱꭲꭴꭵꭹꭺꭻꭼꮁꮃꮇꮋꮍꮎꮐꮒꮓꮜꮞꮟꮢꮤꮥꮩꮪꮮꮯꮲꮶꮷꮻꮾ𐊂𐊆𐊇𐊊𐊐𐊒𐊕𐊖𐊗𐊠𐊡𐊢'
      '𐊥𐊫𐊰𐊱𐊲𐊴𐋏𐋵𐌁𐌂𐌉𐌑𐌕𐌗𐌚𐌠𐌢𐐄𐐕𐐛𐐠𐐬𐐽𐑃𐑈𐒴𐓂𐓎𐓒𐓜𐓪𐓶𐓺𐔓𐔖𐔘𐔜𐔝𐔥𐔦𐔧𑓅𑓐𑜆𑜊𑜎𑜏𑢠𑢡𑢢𑢣𑢤𑢦𑢨𑢩𑢪𑢬𑢮𑢯𑢲𑢵𑢶𑢷𑢸𑢻𑢼𑣀𑣁𑣂𑣃𑣄𑣆𑣈𑣉𑣊𑣌𑣎𑣏𑣒𑣕𑣖𑣗𑣘𑣛𑣜𑣠𑣥𑣦𑣩𑣬𑣯𑣲🅐🅑🅒🅓🅔🅕🅖🅗'
      '🅘🅙🅚🅛🅜🅝🅞🅟🅠🅡🅢🅣🅤🅥🅦🅧🅨🅩🅰🅱🅲🅳🅴🅵🅶🅷🅸🅹🅺🅻🅼🅽🅾🅿🆀🆁🆂🆃🆄🆅🆆🆇🆈🆉',
      'wqqhnjnnusgifowqqhnjnnusgifoyodrtoiyajerwmhyoghzu4brwsvslcpkdo6hgbhgbvupdbbjl2xhxrbfaddmbxxacdejkmoo'
      'ptuvwzrpfnrstziipugylprthhkkabbrrhhooiikkmmnn33ooppccttyyxxww339933ppll6666oveoloqxbpddtgkjczfmnlsrv'
      'hwxyaelou22iihhv2fskkoo22ww3399ffuuh3giqjxbbsefoorruuxydrtoiyajerwmhyoghzu4brwsvslcpkdo6beflxopstabc'
      'fomtyxhzbclmtx8lxoclsoclsrou7rou7nokcvflxwovwwwvsfiyeoz39e4lo9ou5tvsfiz7oz39e4l69ou5yozwcxwcabcdefgh'
      'ijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'
    );
  end if;
  return plain;
end;
$$;

comment on function automod._as_latin is
'Letters that look like one of a to z or a digit, taken for that: the small letters, or those without case, of Unicode''s
confusables (17.0.0) that look like one such letter, whatever marks it has, and small capitals; of the scripts that people
write beside Latin ones. What automod._plain has made of a text goes in.';

commit;
