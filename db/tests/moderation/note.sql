-- Specification of moderation.note: a case for other moderators' eyes only.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(22);

select is(
  (select (n.number, n.kind, n.points, n.actor_id)::text
    from moderation.note(1, 5, 'a friend of 6', actor_id => 77, facts => tests.facts(), at => tests.h()) n),
  '(1,note,0,77)', 'a note is a case without points'
);
select is_empty('select tests.deeds()', 'of which the member is not told');
update app.guild set bot_permissions = 0;
select is((moderation.note(1, 5, 'x', at => tests.h())).number, 2::bigint, 'it takes no permission of the bot''s');
select tests.refuses_what_nobody_may('moderation.note');
select tests.keeps_its_promises('moderation.note(1, 20, ''once''');
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
