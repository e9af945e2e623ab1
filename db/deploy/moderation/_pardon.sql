-- Deploy guildkeeper:moderation/_pardon to pg

begin;
set local role guildkeeper_owner;

create function moderation._pardon(filed moderation.case, actor_id bigint, reason text, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_next moderation.case;
begin
  update moderation.case c
  set pardoned_at = _pardon.at, pardoned_by = _pardon.actor_id, pardon_reason = _pardon.reason
  where c.guild_id = (filed).guild_id and c.number = (filed).number;

  if (filed).kind in ('timeout', 'ban') and (filed).ended_at is null then
    perform moderation._end((filed).guild_id, (filed).member_id, (filed).kind, _pardon.at, null);
    perform moderation._lift(
      filed, (filed).kind, app._because('moderation.pardoned', jsonb_build_object('number', (filed).number))
    );
  else
    perform moderation._log((filed).guild_id, (filed).number);
  end if;

  for v_next in
    select c.*
    from moderation.case c
    where c.guild_id = (filed).guild_id and c.follows = (filed).number and c.source = 'ladder' and c.pardoned_at is null
    order by c.number
  loop
    perform moderation._pardon(v_next, _pardon.actor_id, _pardon.reason, _pardon.at);
  end loop;
end;
$$;

comment on function moderation._pardon is
'Marks a case as pardoned: its points count no more, its timeout or ban is lifted if it is in force, and what the ladder made
of it is pardoned with it.';

commit;
