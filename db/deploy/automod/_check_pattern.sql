-- Deploy guildkeeper:automod/_check_pattern to pg

begin;
set local role guildkeeper_owner;

create function automod._check_pattern()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text[] := automod._pattern_fault(new.pattern);
begin
  if v_fault is not null then
    perform app._refuse(v_fault[1], variadic v_fault[2:]);
  end if;
  return new;
end;
$$;

comment on function automod._check_pattern is
'Refuses a pattern that is broken, could take long, or would never be met (U0PAT), and says why.';

create trigger check_pattern
before insert or update of pattern on automod.rule
for each row when (new.pattern is not null)
execute function automod._check_pattern();

commit;
