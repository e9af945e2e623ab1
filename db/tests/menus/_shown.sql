-- Specification of menus._shown: a menu as everybody sees it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin
  perform tests.edit_option(1, 2, cap => 2, price => 5, duration => '1 day');
  perform tests.require(1, 2, level => 4);
  perform tests.press(5, 1);
end $$;
update app.role set managed = true where guild_id = 1 and role_id = 203;
select is(
  (select row(s.number, s.kind, s.mode, s.title, s.currency, cardinality(s.options))::text from menus._shown(tests.menu(1)) s),
  '(1,button,normal,Colours,🪙,2)', 'with the options that can be chosen'
);
select is(
  (select o::text from menus._shown(tests.menu(1)) s, unnest(s.options) o where o.number = 2),
  '(2,Silver,,,{202},5,24:00:00,2,0,4)', 'each with its terms, and how many hold it'
);

select * from finish();
rollback;
