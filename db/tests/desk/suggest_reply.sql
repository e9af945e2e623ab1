-- Specification of desk.suggest_reply: saved replies while somebody types.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

insert into desk.saved_reply values
  (1, 'Refund', 'en-US', 'On its way.'), (1, 'Refund', 'de', 'Unterwegs.'), (1, 'Hello', 'en-US', 'Hi!'),
  (2, 'Other', 'en-US', 'Hi!');
select is((select string_agg(s::text, ' ') from desk.suggest_reply(1, null) s), '(Hello,Hello) (Refund,Refund)', 'each once');
select is((select string_agg(s.value, ' ') from desk.suggest_reply(1, 'FUN') s), 'Refund', 'those whose name contains it');

select * from finish();
rollback;
