-- Specification of moderation._permission: which of Discord's permissions a decision takes.

begin;
select plan(1);

select results_eq(
  'select k::text, moderation._permission(k) from unnest(enum_range(null::moderation.case_kind)) k',
  $$values ('note', 'moderate_members'), ('warn', 'moderate_members'), ('timeout', 'moderate_members'), ('kick', 'kick_members'),
    ('ban', 'ban_members'), ('softban', 'ban_members'), ('unban', 'ban_members'), ('untimeout', 'moderate_members')$$,
  'each kind takes the one that Discord asks for; words take that of the mildest deed'
);

select * from finish();
rollback;
