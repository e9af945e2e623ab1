-- Deploy guildkeeper:moderation/_require_moderator to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_moderator(guild_id bigint, viewer_id bigint, facts moderation.facts)
returns void
language sql stable
as $$
  select moderation._require_permission(
    _require_moderator.guild_id, viewer_id, array['moderate_members', 'kick_members', 'ban_members'], facts
  );
$$;

comment on function moderation._require_moderator is
'Refuses to show what was decided about members to those who may decide nothing themselves (U0PRM), or of whom nothing is known
(U0FCT). Null is an operator.';

commit;
