-- Deploy guildkeeper:app/_read_amount to pg

begin;
set local role guildkeeper_owner;

create function app._read_amount(typed text)
returns numeric
language sql immutable
as $$
  select case
    when v.text ~ '^\d{1,30}$' then v.text::numeric
    -- Three digits after each separator, which is the same one throughout, are thousands in every language; but 0 has none.
    when v.text ~ '^(?!0+\D)\d{1,3}(([.,''’_  ])\d{3})(\2\d{3}){0,9}$' then regexp_replace(v.text, '\D', '', 'g')::numeric
    when v.text ~ '^\d{1,15}([.,]\d{1,2})? ?[km]$'
      then replace(substring(v.text from '^[\d.,]+'), ',', '.')::numeric
        * case right(v.text, 1) when 'k' then 1000 else 1000000 end
  end
  from (select lower(btrim(translate(_read_amount.typed, E'\u00a0\u2009\u202f', '   '))) as text) v
  where length(_read_amount.typed) <= 60;
$$;

comment on function app._read_amount is
'An amount that somebody typed, the one grammar for all of them: 1234, with separators of any language (1,234, 1.234, 1 234,
1''234), or short, 1.5k and 2m. It may have decimals, which app._require_amount refuses. Null of what is none, and of what could
be two (1.234k), or a fraction (0,125).';

commit;
