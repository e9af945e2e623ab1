-- Specification of income.claim_state: it goes with its guild, and is nobody's to write.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select lives_ok($$select income.daily(1, 5)$$, 'a claim is made');
select is(
  has_table_privilege('guildkeeper_admin', 'income.claim_state', 'insert, update, delete'), false,
  'operators read it only'
);
delete from app.guild where guild_id = 1;
select is_empty('select from income.claim_state', 'a guild that is deleted takes it along');

select * from finish();
rollback;
