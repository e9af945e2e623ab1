-- Specification of stats.sources: how they came.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

insert into stats.stay (guild_id, member_id, began_at, ended_at, source, invite_code)
values (1, 5, '2026-01-01 10:00Z', null, 5, 'abc'), (1, 6, '2026-01-01 10:00Z', '2026-01-02Z', 5, 'abc'), (1, 7,
  '2026-01-02Z', null, null, null), (1, 8, '2025-01-01Z', null, 5, 'abc');
select results_eq(
  $$select source, invite_code, joined, here from stats.sources(1, since => '2026-01-01Z', at => '2026-01-09Z')$$,
  $$values (5, 'abc', 2::bigint, 1::bigint), (null, null, 1, 1)$$, 'by invitation, else unknown'
);
update stats.stay set inviter_id = 9 where invite_code = 'abc';
select stats.hide(1, 9, 9);
select is_empty(
  $$select from stats.sources(1, since => '2026-01-01Z', at => '2026-01-09Z') where inviter_id is not null$$, 'who is hidden is'
);
select results_eq(
  $$select source, invite_code, inviter_id, joined
  from stats.sources(1, since => '2026-01-01Z', viewer_id => 5, viewer_permissions => 0, at => '2026-01-09Z')$$,
  $$values (5, null::text, null::bigint, 2::bigint), (null, null, null, 1)$$, 'invitations are for those who manage the server'
);
select throws_ok($$select stats.sources(99, at => '2026-01-09Z')$$, 'U0GLD', null, 'of a guild');

select * from finish();
rollback;
