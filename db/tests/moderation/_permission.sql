-- Specification of moderation._permission: which of Discord's permissions a decision takes.

begin;
select plan(1);

select results_eq(
  'select k::text, p.name, p.bits from unnest(enum_range(null::moderation.case_kind)) k, moderation._permission(k) p',
  $$values ('note', 'Timeout Members', 1099511627776), ('warn', 'Timeout Members', 1099511627776),
    ('timeout', 'Timeout Members', 1099511627776), ('kick', 'Kick Members', 2), ('ban', 'Ban Members', 4),
    ('softban', 'Ban Members', 4), ('unban', 'Ban Members', 4), ('untimeout', 'Timeout Members', 1099511627776)$$,
  'each kind takes the one that Discord asks for; words take that of the mildest deed'
);

select * from finish();
rollback;
