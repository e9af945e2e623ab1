-- Specification of moderation._require_bot_permission: what the bot lacks the permission for is refused.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

update app.guild set bot_permissions = 16 where guild_id = 1;
select lives_ok($$select moderation._require_bot_permission(1, '{manage_channels}', null)$$, 'what it has is fine');
select tests.refuses(
  $$select moderation._require_bot_permission(1, '{manage_channels,manage_roles,kick_members}', null)$$, 'U0BPM',
  'I lack the permission "Manage Roles" in this server. Give it to my role, then try again.', 'the first that it lacks is named'
);
select throws_ok(
  $$select moderation._require_bot_permission(1, '{manage_channels}', jsonb_populate_record(null::moderation.facts,
  '{"bot_permissions": 0}'))$$,
  'U0BPM', null, 'what it may in the channel counts'
);

select * from finish();
rollback;
