-- Deploy guildkeeper:app/_in_thousands to pg

begin;
set local role guildkeeper_owner;

create function app._in_thousands(number text)
returns text
language sql immutable
as $$
  select case
    when _in_thousands.number ~ '^-?\d{4,30}(\.\d+)?$'
      then ltrim(to_char(trunc(_in_thousands.number::numeric), 'FM999,999,999,999,999,999,999,999,999,999'))
        || coalesce(substring(_in_thousands.number from '\.\d+$'), '')
    else _in_thousands.number
  end;
$$;

comment on function app._in_thousands is 'A number with separators, 12,345.5; what is none stays as it is.';

commit;
