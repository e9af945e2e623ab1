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
  -- Greek and Cyrillic, each for itself: a letter that is not found has been compared with all.
  if plain ~ '[\u0370-\u03ff]' then
    plain := translate(plain, 'αβγεζηθικμνορςστυχϝϩϭϳϸϻ', 'abyezhoikmvopootuxf2ojpm');
  end if;
  if plain ~ '[\u0400-\u052f]' then
    plain := translate(
      plain,
      'абвгезкмнорстухшьѕіјћџѡѣѳѵѽҍғҙқҟңҫҭүұҳһҽҿӈӊӎӏӡөԁԍԛԝ',
      'a6bre3kmhopctyxwbsijhuwbovwbr3kkhctyyxheehhml3odgqw'
    );
  end if;
  -- Armenian, Georgian, Cherokee, Canadian, Coptic, Lisu, old scripts, and letters in black circles and squares.
  -- There are many, so each letter is looked up: translate() would compare it with all of them.
  if plain ~ '[\u0531-\u058f\u10a0-\u10ff\u13a0-\u167f\u1d00-\u1dbf\u2c60-\u2d7f\ua4d0-\ua7ff\uab30-\uabbf]|'
    '[\U00010000-\U000118ff\U0001f150-\U0001f189]' then
    return (
      select string_agg(coalesce(
        '{"Ա":"w","Գ":"q","Զ":"q","Հ":"h","Ղ":"n","Յ":"j","Ո":"n","Ռ":"n","Ս":"u","Տ":"s","Ց":"g","Ւ":"i","Ք":"f","Օ":"o",
        "ա":"w","գ":"q","զ":"q","հ":"h","ղ":"n","յ":"j","ո":"n","ռ":"n","ս":"u","տ":"s","ց":"g","ւ":"i","ք":"f","օ":"o",
        "ყ":"y","ჿ":"o","Ꭰ":"d","Ꭱ":"r","Ꭲ":"t","Ꭴ":"o","Ꭵ":"i","Ꭹ":"y","Ꭺ":"a","Ꭻ":"j","Ꭼ":"e","Ꮁ":"r","Ꮃ":"w","Ꮇ":"m",
        "Ꮋ":"h","Ꮍ":"y","Ꮎ":"o","Ꮐ":"g","Ꮒ":"h","Ꮓ":"z","Ꮜ":"u","Ꮞ":"4","Ꮟ":"b","Ꮢ":"r","Ꮤ":"w","Ꮥ":"s","Ꮩ":"v","Ꮪ":"s",
        "Ꮮ":"l","Ꮯ":"c","Ꮲ":"p","Ꮶ":"k","Ꮷ":"d","Ꮻ":"o","Ꮾ":"6","Ᏺ":"h","Ᏻ":"g","Ᏼ":"b","ᏺ":"h","ᏻ":"g","ᏼ":"b","ᐯ":"v",
        "ᑌ":"u","ᑭ":"p","ᑯ":"d","ᑲ":"b","ᑳ":"b","ᒍ":"j","ᒪ":"l","ᒿ":"2","ᕁ":"x","ᕼ":"h","ᕽ":"x","ᖇ":"r","ᖯ":"b","ᖴ":"f",
        "ᗅ":"a","ᗞ":"d","ᗪ":"d","ᗰ":"m","ᗷ":"b","᙭":"x","᙮":"x","ᴀ":"a","ᴄ":"c","ᴅ":"d","ᴇ":"e","ᴊ":"j","ᴋ":"k","ᴍ":"m",
        "ᴏ":"o","ᴑ":"o","ᴘ":"p","ᴛ":"t","ᴜ":"u","ᴠ":"v","ᴡ":"w","ᴢ":"z","ᴦ":"r","ᴩ":"p","ᵮ":"f","ᵰ":"n","ᵲ":"r","ᵴ":"s",
        "ᵵ":"t","ᵶ":"z","ᵻ":"i","ᵼ":"i","ᵽ":"p","ᵾ":"u","ᶃ":"g","ᶌ":"y","Ɫ":"l","Ᵽ":"p","Ɽ":"r","ⱦ":"t","Ⱨ":"h","ⱨ":"h",
        "Ⱪ":"k","ⱪ":"k","Ɑ":"a","Ⲃ":"b","ⲃ":"b","Ⲅ":"r","ⲅ":"r","Ⲏ":"h","ⲏ":"h","Ⲑ":"o","ⲑ":"o","Ⲓ":"i","ⲓ":"i","Ⲕ":"k",
        "ⲕ":"k","Ⲙ":"m","ⲙ":"m","Ⲛ":"n","ⲛ":"n","Ⲝ":"3","ⲝ":"3","Ⲟ":"o","ⲟ":"o","Ⲣ":"p","ⲣ":"p","Ⲥ":"c","ⲥ":"c","Ⲧ":"t",
        "ⲧ":"t","Ⲩ":"y","ⲩ":"y","Ⲭ":"x","ⲭ":"x","Ⲽ":"w","ⲽ":"w","Ⳅ":"3","ⳅ":"3","Ⳋ":"9","ⳋ":"9","Ⳍ":"3","ⳍ":"3","Ⳏ":"p",
        "ⳏ":"p","Ⳑ":"l","ⳑ":"l","Ⳓ":"6","ⳓ":"6","Ⳝ":"6","ⳝ":"6","ⴱ":"o","ⴸ":"v","ⴹ":"e","ⵁ":"o","ⵏ":"l","ⵔ":"o","ⵕ":"q",
        "ⵝ":"x","ꓐ":"b","ꓑ":"p","ꓒ":"d","ꓓ":"d","ꓔ":"t","ꓖ":"g","ꓗ":"k","ꓙ":"j","ꓚ":"c","ꓜ":"z","ꓝ":"f","ꓟ":"m","ꓠ":"n",
        "ꓡ":"l","ꓢ":"s","ꓣ":"r","ꓦ":"v","ꓧ":"h","ꓪ":"w","ꓫ":"x","ꓬ":"y","ꓮ":"a","ꓰ":"e","ꓲ":"l","ꓳ":"o","ꓴ":"u","Ꙅ":"2",
        "ꙅ":"2","Ꙇ":"i","ꙇ":"i","Ꚕ":"h","ꚕ":"h","ꛟ":"v","ꛯ":"2","ꜰ":"f","ꜱ":"s","Ꝁ":"k","ꝁ":"k","Ꝋ":"o","ꝋ":"o","Ꝛ":"2",
        "ꝛ":"2","Ꝡ":"w","ꝡ":"w","Ꝫ":"3","ꝫ":"3","Ꝯ":"9","ꝯ":"9","Ꞙ":"f","ꞙ":"f","Ꞟ":"u","ꞟ":"u","Ɦ":"h","Ɜ":"3","Ɡ":"g",
        "Ɪ":"i","ꞯ":"q","Ʝ":"j","Ꭓ":"x","Ꞵ":"b","ꞵ":"b","Ʂ":"s","ꬲ":"e","ꬵ":"f","ꬽ":"o","ꬾ":"o","ꭇ":"r","ꭈ":"r","ꭎ":"u",
        "ꭒ":"u","ꭓ":"x","ꭚ":"y","ꭰ":"d","ꭱ":"r","ꭲ":"t","ꭴ":"o","ꭵ":"i","ꭹ":"y","ꭺ":"a","ꭻ":"j","ꭼ":"e","ꮁ":"r","ꮃ":"w",
        "ꮇ":"m","ꮋ":"h","ꮍ":"y","ꮎ":"o","ꮐ":"g","ꮒ":"h","ꮓ":"z","ꮜ":"u","ꮞ":"4","ꮟ":"b","ꮢ":"r","ꮤ":"w","ꮥ":"s","ꮩ":"v",
        "ꮪ":"s","ꮮ":"l","ꮯ":"c","ꮲ":"p","ꮶ":"k","ꮷ":"d","ꮻ":"o","ꮾ":"6","𐊂":"b","𐊆":"e","𐊇":"f","𐊊":"l","𐊐":"x","𐊒":"o",
        "𐊕":"p","𐊖":"s","𐊗":"t","𐊠":"a","𐊡":"b","𐊢":"c","𐊥":"f","𐊫":"o","𐊰":"m","𐊱":"t","𐊲":"y","𐊴":"x","𐋏":"h","𐋵":"z",
        "𐌁":"b","𐌂":"c","𐌉":"l","𐌑":"m","𐌕":"t","𐌗":"x","𐌚":"8","𐌠":"l","𐌢":"x","𐐄":"o","𐐕":"c","𐐛":"l","𐐠":"s","𐐬":"o",
        "𐐽":"c","𐑃":"l","𐑈":"s","𐒴":"r","𐓂":"o","𐓎":"u","𐓒":"7","𐓜":"r","𐓪":"o","𐓶":"u","𐓺":"7","𐔓":"n","𐔖":"o","𐔘":"k",
        "𐔜":"c","𐔝":"v","𐔥":"f","𐔦":"l","𐔧":"x","𑓅":"w","𑓐":"o","𑜆":"v","𑜊":"w","𑜎":"w","𑜏":"w","𑢠":"v","𑢡":"s","𑢢":"f",
        "𑢣":"i","𑢤":"y","𑢦":"e","𑢨":"o","𑢩":"z","𑢪":"3","𑢬":"9","𑢮":"e","𑢯":"4","𑢲":"l","𑢵":"o","𑢶":"9","𑢷":"o","𑢸":"u",
        "𑢻":"5","𑢼":"t","𑣀":"v","𑣁":"s","𑣂":"f","𑣃":"i","𑣄":"z","𑣆":"7","𑣈":"o","𑣉":"z","𑣊":"3","𑣌":"9","𑣎":"e","𑣏":"4",
        "𑣒":"l","𑣕":"6","𑣖":"9","𑣗":"o","𑣘":"u","𑣛":"5","𑣜":"y","𑣠":"o","𑣥":"z","𑣦":"w","𑣩":"c","𑣬":"x","𑣯":"w","𑣲":"c",
        "🅐":"a","🅑":"b","🅒":"c","🅓":"d","🅔":"e","🅕":"f","🅖":"g","🅗":"h","🅘":"i","🅙":"j","🅚":"k","🅛":"l","🅜":"m","🅝":"n",
        "🅞":"o","🅟":"p","🅠":"q","🅡":"r","🅢":"s","🅣":"t","🅤":"u","🅥":"v","🅦":"w","🅧":"x","🅨":"y","🅩":"z","🅰":"a","🅱":"b",
        "🅲":"c","🅳":"d","🅴":"e","🅵":"f","🅶":"g","🅷":"h","🅸":"i","🅹":"j","🅺":"k","🅻":"l","🅼":"m","🅽":"n","🅾":"o","🅿":"p",
        "🆀":"q","🆁":"r","🆂":"s","🆃":"t","🆄":"u","🆅":"v","🆆":"w","🆇":"x","🆈":"y","🆉":"z"}'::jsonb ->> l.letter, l.letter
      ), '' order by l.place)
      from string_to_table(plain, null) with ordinality as l (letter, place)
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
