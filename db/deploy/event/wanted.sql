-- Deploy guildkeeper:event/wanted to pg

begin;
set local role guildkeeper_owner;

create function event.wanted(guild_id bigint, reconciliation_id bigint)
returns bigint[]
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_run event.reconciliation;
  v_unknown bigint[];
  v_known bigint[];
begin
  loop
    select r.* into v_run
    from event.reconciliation r
    where r.guild_id = wanted.guild_id and r.reconciliation_id = wanted.reconciliation_id and r.state = 'running'
    for update;
    if not found then
      return '{}';
    end if;
    select coalesce(array_agg(n.member_id order by n.member_id) filter (where not n.is_known), '{}'),
      coalesce(array_agg(n.member_id) filter (where n.is_known), '{}')
    into strict v_unknown, v_known
    from event._to_look_at(v_run) n;
    exit when v_unknown <> '{}' or v_known = '{}';
    perform event._look_at(v_run, v_known, '{}', (select max(k) from unnest(v_known) k), now());
  end loop;
  return v_unknown[:100];
end;
$$;

comment on function event.wanted is
'Whom a comparison has to ask Discord for next, at most 100 members; it looks by itself at those of whom it is known how they
are. Nobody when it is at its end, was broken off, or has looked at 5,000: the next one goes on from there.';

grant execute on function event.wanted to guildkeeper_bot;

commit;
