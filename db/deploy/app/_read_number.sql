-- Deploy guildkeeper:app/_read_number to pg

begin;
set local role guildkeeper_owner;

create function app._read_number(typed text)
returns numeric
language sql immutable
as $$
  select coalesce(
    app._read_amount(_read_number.typed),
    case
      when v.text ~ '^\d{0,15}[.,]\d{1,15}$' then replace(v.text, ',', '.')::numeric
      -- A separator after those of thousands that is another one begins the fraction.
      when v.text ~ '^[1-9]\d{0,2}(?:(?:,\d{3}){1,4}\.|(?:\.\d{3}){1,4},|([''’_ ])\d{3}(?:\1\d{3}){0,3}[.,])\d{1,15}$'
        then replace(regexp_replace(v.text, '[.,''’_ ](?=.*[.,])', '', 'g'), ',', '.')::numeric
    end
  )
  from (select btrim(translate(_read_number.typed, E'\u00a0\u2009\u202f', '   ')) as text) v
  where length(_read_number.typed) <= 60;
$$;

comment on function app._read_number is
'A number that somebody typed and that may have a fraction: an amount (app._read_amount), so three digits after a separator are
thousands (1.000 is 1000), but for those behind a leading 0 (0,125); else the one comma or point begins the fraction (2,5;
1234.567), as does one after separators of another kind (1.234,5). Null of what is none.';

commit;
