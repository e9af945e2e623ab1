-- Specification of choices._forget_reactions: reactions that are gone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

insert into choices.choice (guild_id, menu, option, member_id, reactions) select 1, 2, o, 5, 1 from generate_series(1, 2) o;
do $$ begin perform choices._forget_reactions(1, 2, 1); end $$;
select is((select string_agg(reactions::text, ' ' order by option) from choices.choice), '0 1', 'with one emoji');
do $$ begin perform choices._forget_reactions(1, 2, null); end $$;
select is((select string_agg(reactions::text, ' ' order by option) from choices.choice), '0 0', 'or all');

select * from finish();
rollback;
