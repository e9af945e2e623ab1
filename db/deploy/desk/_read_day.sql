-- Deploy guildkeeper:desk/_read_day to pg

begin;
set local role guildkeeper_owner;

create function desk._read_day(typed text)
returns date
language plpgsql stable
as $$
begin
  if btrim(coalesce(typed, '')) !~ '^\d{4}-\d{1,2}-\d{1,2}$' then
    perform app._refuse('invalid_day', coalesce(left(typed, 100), 'null'));
  end if;
  return btrim(typed)::date;
exception
  when invalid_datetime_format or datetime_field_overflow then
    perform app._refuse('invalid_day', left(typed, 100));
    return null;
end;
$$;

comment on function desk._read_day is 'A day that somebody typed, such as 2026-12-24. Refuses what is none (U0THO).';

commit;
