-- Deploy guildkeeper:moderation/_require_moderator to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_moderator(guild_id bigint, viewer_id bigint, facts moderation.facts)
returns void
language plpgsql stable
as $$
declare
  v_least record := moderation._permission('note');
begin
  perform moderation._require_permission(
    _require_moderator.guild_id, viewer_id,
    v_least.bits | (moderation._permission('kick')).bits | (moderation._permission('ban')).bits, v_least.name, facts
  );
end;
$$;

comment on function moderation._require_moderator is
'Refuses to show what was decided about members to those who may decide nothing themselves (U0PRM), or of whom nothing is known
(U0FCT). Null is an operator.';

commit;
