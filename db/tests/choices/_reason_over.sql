-- Specification of choices._reason_over: a choice whose reasons are over is over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin
  perform tests.edit_option(1, 1, role_ids => '{201, 202}', duration => '1 day');
  perform tests.press(5, 1);
  insert into choices.waiting (guild_id, menu, option, member_id, since) values (1, 1, 1, 6, tests.t());
  perform roles._taken_by_hand(1, array[row(5, 201, 61, tests.t(10))]::roles.edit[]);
end $$;
select is((select role_ids from choices.choice), '{202}', 'one of two roles was taken');
do $$ begin perform roles._end(1, '{"member_id": 5, "role_id": 202, "source": "menus", "ref": "1.1"}', tests.t(86400)); end $$;
select is(tests.holds(5), null, 'without the last one it is held no more');
select lives_ok(
  $$select roles._withdraw(1, 5, 201, 'shop', '9.9', '"over"', tests.t())$$, 'reasons of others are none of its business'
);

select * from finish();
rollback;
