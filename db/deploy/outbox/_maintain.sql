-- Deploy guildkeeper:outbox/_maintain to pg

begin;
set local role guildkeeper_owner;

create function outbox._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_holds bigint;
begin
  delete from outbox.hold h
  where h.guild_id = _maintain.guild_id and h.route in (
    select o.route from outbox.hold o
    where o.guild_id = _maintain.guild_id
      and greatest(o.until, o.put_off_until, o.told_at) < _maintain.at - interval '1 day'
      and not exists (
        select from outbox.effect e where e.guild_id = o.guild_id and e.route = o.route and e.state = 'pending'
      )
    limit _maintain.most
  );
  get diagnostics v_holds = row_count;
  return greatest(v_holds, outbox.prune(_maintain.guild_id, most => _maintain.most, at => _maintain.at));
end;
$$;

comment on function outbox._maintain is
'What a new day brings: effects and work finished longer ago than the setting outbox.keep_finished are forgotten, and what held a
route up until yesterday where nothing waits: its channel or role may be gone, and nobody would ever hear that it goes again.';

commit;
