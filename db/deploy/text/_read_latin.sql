-- Deploy guildkeeper:text/_read_latin to pg

begin;
set local role guildkeeper_owner;

create function text._read_latin(cased text)
returns text
language plpgsql immutable parallel safe
as $$
declare
  -- Latin letters and digits, and those of scripts that are met for their looks alone.
  c_latin constant text :=
    'A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u13a0-\u13ff\u1401-\u167f\u1d00-\u1dbf\u2c60-\u2cee\u2d30-\u2d7f'
    '\ua4d0-\ua4f7\ua6a0-\ua6ef\ua720-\ua7ff\uab30-\uabbf\U00010000-\U000118ff\U0001f150-\U0001f189';
  -- The alphabets in which people write that have look-alikes.
  c_cyrillic constant text := '\u0400-\u052f\ua640-\ua69f';
  c_greek constant text := '\u0370-\u03ff';
  c_armenian constant text := '\u0531-\u0556\u0560-\u0588';
  c_other constant text := c_cyrillic || c_greek || c_armenian;
  -- Letters that look like no Latin one as they stand: what has one is no Latin text.
  c_own constant text :=
    '\u0370-\u0390\u0393\u0394\u0398\u039b\u039e\u03a0\u03a2\u03a3\u03a6\u03a8-\u03bc\u03be\u03c0-\u03f2\u03f4-\u0404'
    '\u0407\u0409-\u040f\u0411\u0413\u0414\u0416-\u0419\u041b\u041f\u0424\u0426-\u042f\u0431-\u0434\u0436-\u043d\u043f'
    '\u0442\u0444\u0446-\u0454\u0457\u0459-\u04ad\u04af-\u04ba\u04bc-\u04bf\u04c1-\u04ce\u04d0-\u0500\u0502-\u0519'
    '\u051e-\u052f\u0531-\u054c\u054e\u0550-\u0554\u0556\u0560-\u0565\u0567-\u056f\u0571-\u0574\u0576\u0577\u0579-\u057c'
    '\u057e-\u0580\u0582-\u0584\u0586-\u0588\u10a0-\u10fa\u10fc-\u10fe\ua640-\ua69f';
  -- The same of each alphabet, and those that look so as capitals alone: Но is a word of Russian.
  c_own_cyrillic constant text :=
    '\u0400-\u0404\u0407\u0409-\u040f\u0411-\u0414\u0416-\u041d\u041f\u0422\u0424\u0426-\u042f\u0431-\u0434\u0436-\u043d'
    '\u043f\u0442\u0444\u0446-\u0454\u0457\u0459-\u04ba\u04bc-\u04ce\u04d0-\u0500\u0502-\u051a\u051c\u051e-\u052f'
    '\ua640-\ua69f';
  c_own_greek constant text := '\u0370-\u039c\u039e\u03a0-\u03bc\u03be\u03c0-\u03f2\u03f4-\u03ff';
  c_own_armenian constant text :=
    '\u0531-\u054c\u054e-\u0554\u0556\u0560-\u0565\u0567-\u056f\u0571-\u0574\u0576\u0577\u0579-\u057c\u057e-\u0580'
    '\u0582-\u0584\u0586-\u0588';
  c_read constant text := format(
    '(?:[%1$s]*[%2$s][%1$s%2$s]*|[%3$s]+[%4$s%5$s][%1$s]*|[%4$s]+[%3$s%5$s][%1$s]*|[%5$s]+[%3$s%4$s][%1$s]*'
    '|[аеорсухіѕјһԁԛԝӏАЕОРСУХІЅЈ]+|[ονϳΟΝ]+|[օհոսցյզՕՍ]+)',
    c_other, c_latin, c_cyrillic, c_greek, c_armenian
  );
  c_kept constant text := format(
    '(?:[%1$s]*[%2$s][%1$s]*|[%3$s]*[%4$s][%3$s]*|[%5$s]*[%6$s][%5$s]*)',
    c_cyrillic, c_own_cyrillic, c_greek, c_own_greek, c_armenian, c_own_armenian
  );
  v_read text;
  v_kept text[];
begin
  if cased !~ ('[' || c_own || ']') then
    return text._as_latin(lower(translate(cased, 'ΝΥ', 'NY')));
  end if;

  -- By turns what is read and what is kept, as many words as stand in a row: one search and one translation are all it takes.
  select
    string_agg(p.part, E'\u0001' order by p.place) filter (where p.place % 2 = 1),
    array_agg(lower(p.part) order by p.place) filter (where p.place % 2 = 0)
  into v_read, v_kept
  from string_to_table(
    regexp_replace(
      concat(' ', cased, ' '), format('(?:%1$s?[^%3$s]+)+|(?:%2$s[^%3$s]+)+', c_read, c_kept, c_latin || c_other),
      E'\\&\u0001', 'g'
    ), E'\u0001'
  ) with ordinality as p (part, place);
  return (
    select substr(string_agg(concat(p.latin, p.kept), '' order by p.place), 2, length(cased))
    -- Two Greek capitals look like other letters than their small ones do.
    from unnest(
      string_to_array(text._as_latin(lower(translate(v_read, 'ΝΥ', 'NY'))), E'\u0001'), v_kept
    ) with ordinality as p (latin, kept, place)
  );
end;
$$;

comment on function text._read_latin is
'A text in small letters, and what people read as Latin in such (text._as_latin): words that have a Latin letter or a digit, or
letters of two alphabets, or whose letters all have the exact shape of Latin ones. Other words stay in their alphabet.';

commit;
