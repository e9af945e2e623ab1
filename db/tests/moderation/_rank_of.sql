-- Specification of moderation._rank_of: what roles make of a member.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

update app.role set permissions = case role_id when 201 then 8 when 202 then 2 else 0 end where guild_id = 1;
select is(
  (select row(r.target_position, r.target_permissions)::text from moderation._rank_of(1, '{201,202}') r), '(2,10)',
  'the highest position, all permissions'
);
update app.role set deleted_at = now() where guild_id = 1 and role_id = 201;
select is((moderation._rank_of(1, '{201,202}')).target_permissions, 2::bigint, 'a deleted role counts no more');
select is((moderation._rank_of(1, '{221}')).target_position, null, 'nor does another guild''s');

select * from finish();
rollback;
