-- Specification of menus.post: a menu is posted, and is in one place.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(12);

select is(
  (select row(r.channel_id, r.message_id)::text from menus.post(1, 1, 102, at => tests.t()) r), '(102,)',
  'a new message'
);
select is(
  (select concat_ws(' ', e.method, e.path, e.card, e.facts ->> 'title') from outbox.effect e),
    'POST /channels/102/messages menus.menu Colours',
  'with what the menu offers'
);
select is(
  (select string_agg(f.function, ' ' order by f.function) from outbox.follow_up f), 'menus._not_posted menus._posted',
  'and what becomes of it is heard'
);
do $$ begin perform menus._posted(1, '{"menu": 1, "posting": 1, "message_id": 7001}', tests.t()); perform tests.told(); end $$;
select is((menus.post(1, 1, at => tests.t())).message_id, null, 'again, in the same channel');
select is((select string_agg(method || ' ' || path, ', ' order by effect_id) from outbox.effect),
  'DELETE /channels/102/messages/7001, POST /channels/102/messages', 'the old one is deleted');
do $$ begin perform tests.told(); perform tests.press(5, 1, 2); perform menus.post(1, 2, 102, 7008, at => tests.t()); end $$;
select is(tests.holds(5), '2.1', 'everybody keeps what they chose');
select is((select message_id from menus.menu where number = 2), 7008::bigint, 'reactions hang on a message that is there');
do $$ begin perform menus.set_menu(1, title => 'Empty'); end $$;
select tests.refuses(q.sql, q.sqlstate, q.message, q.sqlstate) from (values
  ('select menus.post(1, 3, 101)', 'U0NTH', 'Menu 3 has no option that can be chosen. Add one first.'),
  ('select menus.post(1, 1, 101, 7)', 'U0FMS',
    'Only a menu of reactions can hang on a message that is there already: menu 1 needs a message of my own.'),
  ('select menus.post(1, 2, 101, 7008)', 'U0MTK', 'Menu 2 hangs on this message already.'),
  ('select menus.post(1, 1, 121)', 'U0CHN', 'Channel 121 does not exist in this server. Choose one of its channels.'),
  ('select menus.post(1, 1, 100)', 'U0CHT', 'Nothing can be written in #Rooms. Choose a text channel.')
) as q (sql, sqlstate, message);

select * from finish();
rollback;
