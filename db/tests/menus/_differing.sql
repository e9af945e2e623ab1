-- Specification of menus._differing: which reactions must be read.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

insert into menus.choice (guild_id, menu, option, member_id, reactions) values (1, 2, 1, 5, 3), (1, 2, 1, 6, 1);
select results_eq(
  $$select emoji,
    is_burst from menus._differing(tests.menu(2), array[row('🥉', 3, 0, true), row('x', 9, 9, false)]::app.reaction_count[])$$,
  $$values ('🥉', true)$$, 'ordinary and super ones apart, the bot''s own left out'
);

select * from finish();
rollback;
