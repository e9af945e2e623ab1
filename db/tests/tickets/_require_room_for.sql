-- Specification of tickets._require_room_for: caps are exact.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

insert into desk.type (guild_id, number, name, most_per_member) values (1, 2, 'Other', 5);
select tests.ticket();
select throws_ok($$select tickets._require_room_for(desk._require_kind(1, '1'), 5)$$, 'U0TFL', null, 'one of a type');
select lives_ok($$select tickets._require_room_for(desk._require_kind(1, '2'), 5)$$, 'one of another');
select tests.configure('tickets.most_per_member', '1');
select tests.refuses(
  $$select tickets._require_room_for(desk._require_kind(1, '2'), 5)$$, 'U0TFL',
  'At most 1 of your tickets can be open at a time. Close one first.', 'but in all so many'
);
update desk.type set most_open = 1, when_full = 'refuse';
select tests.refuses(
  $$select tickets._require_room_for(desk._require_kind(1, '1'), 6)$$, 'U0TFL',
  'There are as many tickets of "Support" as can be dealt with. Try again later.', 'and of the type so many, where nobody waits'
);

select * from finish();
rollback;
