-- Deploy guildkeeper:voice/_seconds to pg

begin;
set local role guildkeeper_owner;

create function voice._seconds(ranges tstzmultirange)
returns numeric
language plpgsql immutable
as $$
begin
  return (
    select coalesce(sum(extract(epoch from upper(r) - lower(r))), 0) from unnest(_seconds.ranges) r
  );
end;
$$;

comment on function voice._seconds is 'How many seconds ranges of time are long, together.';

commit;
