-- Deploy guildkeeper:moderation/_require_ability to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_ability(
  guild_id bigint,
  kind moderation.case_kind,
  member_id bigint,
  facts moderation.facts
)
returns void
language plpgsql stable
as $$
declare
  v_obstacle text;
begin
  if _require_ability.kind in ('note', 'warn') then
    return;
  end if;

  perform moderation._require_bot_permission(
    _require_ability.guild_id, array[moderation._permission(_require_ability.kind)], facts
  );
  v_obstacle := moderation._obstacle(_require_ability.guild_id, _require_ability.kind, _require_ability.member_id, facts);
  if v_obstacle is not null then
    perform app._refuse(v_obstacle);
  end if;
end;
$$;

comment on function moderation._require_ability is
'Refuses what Discord would not let the bot do: it lacks the permission (U0BPM), the target''s highest role is not below its
own (U0BRK), or an administrator would be timed out (U0ADM).';

commit;
