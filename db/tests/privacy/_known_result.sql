-- Specification of privacy._known_result: what a call returned.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

insert into app.audit (guild_id, function, arguments, key, result) values (1, 'privacy.forget', '{}', 'k', '7'), (1, 'x',
  '{}', 'l', '8');
select is(privacy._known_result(1, 'privacy.forget', 'k'), 7::bigint, 'with that key');
select is(privacy._known_result(1, 'privacy.forget', 'l'), null, 'of that function');
select is(privacy._known_result(1, 'privacy.forget', null), null, 'without a key there was none');

select * from finish();
rollback;
