-- Specification of menus.adopt: a message that is there becomes a menu of reactions.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(7);

select is(
  (select row(r.number, r.kind, r.title, r.message_id, r.is_own)::text from menus.adopt(1, 102, 7010, 'Rules',
  at => tests.t()) r),
  '(3,reaction,Rules,7010,f)', 'a menu without options yet'
);
do $$ begin perform menus.add_options(1, 3, '{201}', at => tests.t()); perform tests.work(); end $$;
select is(
  (select string_agg(e.method || ' ' || e.path, ', ') from outbox.effect e),
  'PUT /channels/102/messages/7010/reactions/%F0%9F%87%A6/@me', 'what is added then appears as a reaction'
);
select is((menus.adopt(1, 102, 7010, 'Other', at => tests.t())).number, 3::bigint, 'one that is a menu already is that menu');
select tests.refuses(q.sql, q.sqlstate, q.message, q.sqlstate) from (values
  ($$select menus.adopt(1, 121, 7, 'X')$$, 'U0CHN', 'Channel 121 does not exist in this server. Choose one of its channels.'),
  ($$select menus.adopt(1, 100, 7, 'X')$$, 'U0CHT', 'Nothing can be written in #Rooms. Choose a text channel.'),
  ($$select menus.adopt(1, 101, 7, ' ')$$, 'U0MNW', 'The title is one line of 1 to 100 readable characters.'),
  ($$select menus.adopt(1, 101, 7, 'X', row(9, 0), 5)$$, 'U0PRM', 'You need the permission "Manage Roles" for that.')
) as q (sql, sqlstate, message);

select * from finish();
rollback;
