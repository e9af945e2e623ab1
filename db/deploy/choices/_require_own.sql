-- Deploy guildkeeper:choices/_require_own to pg

begin;
set local role guildkeeper_owner;

create function choices._require_own(guild_id bigint, member_id bigint, actor_id bigint)
returns void
language plpgsql stable
as $$
begin
  perform app._require_person(_require_own.guild_id, _require_own.member_id);
  if _require_own.actor_id <> _require_own.member_id then
    perform app._refuse('not_yours');
  end if;
end;
$$;

comment on function choices._require_own is
'Refuses what is no member (U0MEM), a bot (U0BOT), who is not here (U0GON), and a member who would choose for another one
(U0NOT).';

commit;
