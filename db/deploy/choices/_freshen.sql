-- Deploy guildkeeper:choices/_freshen to pg

begin;
set local role guildkeeper_owner;

create function choices._freshen(option menus.option_facts, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- A second more than five, so that who changed something before it has committed by then.
  v_run_at timestamptz := date_bin('5 seconds', _freshen.at, '2020-01-01Z') + interval '6 seconds';
  v_key text := format('choices._tell %s %s', option.menu, extract(epoch from v_run_at)::bigint);
begin
  if option.cap is not null and not outbox._is_scheduled(option.guild_id, v_key) then
    perform outbox.schedule(option.guild_id, v_run_at, 'choices._tell', jsonb_build_object('menu', option.menu), v_key);
  end if;
end;
$$;

comment on function choices._freshen is
'The message of a menu that shows how many places are free is edited soon, once for all that changes within five seconds.';

commit;
