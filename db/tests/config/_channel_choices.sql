-- Specification of config._channel_choices: the channels that people write in, told apart.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

create function pg_temp.choices() returns setof text language sql
as $$ select c::text from config._channel_choices(1) c order by c.value $$;

select results_eq(
  'select pg_temp.choices()',
  array['(101,#general,general)', '(102,#other,other)', '(103,#lonely,lonely)'],
  'each by its name; a category is none'
);
insert into app.channel (guild_id, channel_id, kind, name, parent_id)
values (1, 110, 4, 'Staff', null), (1, 111, 5, 'general', 110), (1, 112, 0, 'general', null);
select results_eq(
  $$select c from pg_temp.choices() c where c like '%general%'$$,
  array['(101,"#general (Rooms)",general)', '(111,"#general (Staff)",general)', '(112,#general,general)'],
  'those of one name by their category, of which one may have none'
);
insert into app.channel (guild_id, channel_id, kind, name, parent_id) values (1, 113, 0, 'general', 110);
select results_eq(
  $$select c from pg_temp.choices() c where c like '%general%'$$,
  array['(101,"#general (Rooms)",general)', '(111,"#general (111)",general)', '(112,#general,general)',
    '(113,"#general (113)",general)'],
  'those of one category by their id'
);
insert into app.channel (guild_id, channel_id, kind, name)
values (1, 114, 0, repeat('a', 60) || 'b'), (1, 115, 0, repeat('a', 60) || 'c');
select results_eq(
  $$select c.label from config._channel_choices(1) c where c.name like 'aaa%' order by c.value$$,
  array['#' || repeat('a', 50) || ' (114)', '#' || repeat('a', 50) || ' (115)'],
  'those whose names are too long to tell them apart, too'
);
update app.channel set deleted_at = '2026-01-02Z' where guild_id = 1 and channel_id <> 101;
select results_eq('select pg_temp.choices()', array['(101,#general,general)'], 'what was deleted is none');

select * from finish();
rollback;
