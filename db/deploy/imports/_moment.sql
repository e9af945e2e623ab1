-- Deploy guildkeeper:imports/_moment to pg

begin;
set local role guildkeeper_owner;

create function imports._moment(line jsonb)
returns timestamptz
language plpgsql stable
as $$
declare
  v_given constant text := imports._text(_moment.line, variadic imports._names('at'));
begin
  if v_given ~ '^[0-9]{9,13}$' then
    return to_timestamp(left(v_given, 10)::double precision);  -- seconds or milliseconds
  elsif v_given ~ '^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$' then
    return (v_given || case when v_given ~ '(Z|UTC|[+-]\d\d:?\d\d)$' and v_given ~ ':' then '' else ' UTC' end)::timestamptz;
  end if;
  return null;
exception
  when datetime_field_overflow or invalid_datetime_format then
    return null;
end;
$$;

comment on function imports._moment is
'When a line says that it was: as 2026-01-31, with a time, in UTC unless it says otherwise, or in seconds or milliseconds since
1970; null: it does not say.';

commit;
