-- Specification of choices._option_changed: what an option that changes is for who chose it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

do $$ begin
  perform tests.edit_option(1, 1, cap => 1);
  perform tests.press(5, 1);
  perform tests.press(6, 1);
  delete from outbox.due where function = 'choices._fill';
  perform tests.edit_option(1, 1, cap => 2);
end $$;
select is((select key from outbox.due where function = 'choices._fill'), 'choices._fill 1 1 0',
  'another cap: who waits has another look');
select is((select o.taken from menus.option o where o.menu = 1 and o.number = 1), 1, 'and its message is told how many hold it');
do $$ begin perform menus.drop_option(1, 1, 1, at => tests.t()); end $$;
select is_empty('select from choices.waiting', 'removed: nobody waits');
select is(tests.holds(5), '1.1', 'and who holds it keeps it');
insert into choices.choice (guild_id, menu, option, member_id, reactions) values (1, 2, 1, 5, 1), (1, 2, 2, 5, 1);
do $$ begin perform menus.set_option(1, 2, 1, emoji => '🐸'); end $$;
select is(
  (select string_agg(c.reactions::text, ' ' order by c.option) from choices.choice c where c.menu = 2), '0 1',
  'another emoji: who reacted with the old one is known to be gone'
);

select * from finish();
rollback;
