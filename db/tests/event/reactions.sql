-- Specification of event.reactions: each reaction that somebody wants to hear of counts once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(49);

create function tests.react(
  member_id bigint, emoji text, kind text default 'added', key text default null, at timestamptz default tests.t(),
  message_id bigint default 7002, is_burst boolean default false, role_ids bigint[] default '{}', is_bot boolean default false
) returns app.reaction language sql as $$
  select jsonb_populate_record(null::app.reaction, jsonb_build_object(
    'guild_id', 1, 'channel_id', 101, 'message_id', message_id, 'kind', kind, 'member_id', member_id, 'emoji', emoji,
    'is_burst', is_burst, 'is_bot', is_bot, 'role_ids', role_ids, 'key', coalesce(key, gen_random_uuid()::text), 'at', at
  ))
$$;
create function tests.told_reactions() returns text language sql as $$
  select string_agg(concat_ws(
    ' ', e.method,
    replace(replace(substring(e.path from '/reactions/(.*)$'), '%F0%9F%A5%89', '🥉'), '%F0%9F%A5%88', '🥈'), e.card
  ), ', ' order by e.effect_id)
  from outbox.effect e where e.path ~ '/reactions/' or e.card is not null
$$;
create function tests.reacts(variadic r app.reaction[]) returns text language plpgsql as $$
begin
  perform event.reactions(r);
  return coalesce(tests.told_reactions(), '-') || ' | ' || coalesce(tests.told(), '-');
end;
$$;

-- normal
select is(tests.reacts(tests.react(5, '🥉')), '- | 5+201', 'a reaction gives');
select is(tests.reacts(tests.react(5, '🥉')), '- | -', 'told by another session it gives nothing more');
select is(tests.reacts(tests.react(5, '🥉', 'removed')), '- | 5-201', 'its removal takes');
select is(tests.reacts(tests.react(5, '🥉', 'removed')), '- | -', 'once');
select is(tests.reacts(tests.react(5, 'gold:700000000000000003')), '- | 5+203', 'a custom emoji is known by its id');
select is(tests.reacts(tests.react(5, 'renamed:700000000000000003', 'removed')), '- | 5-203', 'whatever it is called');
select is(tests.reacts(tests.react(5, U&'\+01F948\FE0F')), '- | 5+202', 'another one with or without its variation selector');
select is(tests.reacts(tests.react(5, '🐸')), '- | -', 'an emoji that means nothing changes nothing');
select is(tests.reacts(tests.react(5, '🥉', message_id => 7)), '- | -', 'nor does a message that is no menu');
select is(tests.reacts(tests.react(5, '🥉', is_bot => true)), '- | -', 'nor a bot');
select is(tests.reacts(tests.react(9, '🥉')), '- | -', 'nor the bot itself');

-- Idempotent, in order, a super reaction beside an ordinary one, an older word.
select is(
  tests.reacts(
    tests.react(6, '🥉', key => 's 1'), tests.react(6, '🥉', 'removed', key => 's 2'), tests.react(6, '🥉', key => 's 3')
  ),
  '- | 6+201 6-201 6+201', 'a batch counts in its order'
);
select is(
  tests.reacts(tests.react(6, '🥉', 'removed', key => 's 2'), tests.react(6, '🥉', key => 's 1')), '- | -',
  'what is sent again counts once'
);
select is(tests.reacts(tests.react(6, '🥉', is_burst => true)), '- | -', 'a super reaction beside it gives nothing more');
select is(tests.reacts(tests.react(6, '🥉', 'removed')), '- | -', 'one of the two stays');
select is(tests.reacts(tests.react(6, '🥉', 'removed', is_burst => true)), '- | 6-201', 'the last one takes');
select is(tests.reacts(tests.react(6, '🥉', at => tests.t(-1))), '- | -', 'what is older than what is known changes nothing');

-- unique: the others' reactions go.
do $$ begin perform tests.edit_menu(2, mode => 'unique'); end $$;
select is(
  tests.reacts(tests.react(7, '🥉'), tests.react(7, '🥈', at => tests.t(1))), 'DELETE 🥉/7 | 7+201 7+202 7-201',
  'unique: the other reaction is cleared'
);
select is(tests.reacts(tests.react(7, '🥉', 'removed', at => tests.t(2))), '- | -', 'which is no event');
select is(tests.holds(7), '2.2', 'one is held');

-- verify, drop, binding, locked
do $$ begin perform tests.edit_menu(2, mode => 'verify'); end $$;
select is(tests.reacts(tests.react(8, '🥉')), 'DELETE 🥉/8 | 8+201', 'verify: given, and cleared');
select is(tests.reacts(tests.react(8, '🥉', 'removed')), '- | -', 'which is no event');
select is(tests.reacts(tests.react(8, '🥉')), 'DELETE 🥉/8 | -', 'again it is cleared only');
do $$ begin perform tests.edit_menu(2, mode => 'drop'); end $$;
select is(tests.reacts(tests.react(8, '🥉')), 'DELETE 🥉/8 | 8-201', 'drop: taken, and cleared');
select is(tests.reacts(tests.react(8, '🥉')), 'DELETE 🥉/8 | -', 'who does not have it: cleared');
do $$ begin perform tests.edit_menu(2, mode => 'binding'); end $$;
select is(tests.reacts(tests.react(10, '🥉')), 'DELETE 🥉/10 | 10+201', 'binding: given, and cleared');
select is(
  tests.reacts(tests.react(10, '🥈')), 'DELETE 🥈/10, POST choices.refused | -', 'another one: cleared, and told why'
);
do $$ begin perform tests.edit_menu(2, mode => 'locked'); end $$;
select is(tests.reacts(tests.react(11, '🥉')), 'DELETE 🥉/11, POST choices.refused | -', 'locked: cleared, and told why');
do $$ begin perform tests.configure('choices.replies', 'false'); end $$;
select is(tests.reacts(tests.react(11, '🥉')), 'DELETE 🥉/11 | -', 'unless the guild does not want that');
do $$ begin perform tests.configure('choices.replies', 'true'); end $$;

-- reversed
do $$ begin
  perform menus.set_menu(1, kind => 'reaction', mode => 'reversed', title => 'Back');
  perform menus.set_option(1, 3, role_ids => '{203}', emoji => '🐸');
  perform menus.post(1, 3, 101, 7003, at => tests.t());
  perform tests.told();
end $$;
select is(tests.reacts(tests.react(12, '🐸', message_id => 7003)), '- | -', 'reversed: a reaction gives nothing');
select is(tests.reacts(tests.react(12, '🐸', 'removed', message_id => 7003)), '- | 12+203', 'its removal does');
select is(tests.reacts(tests.react(12, '🐸', message_id => 7003)), '- | 12-203', 'and a reaction takes, and stays');

-- Guards, limits, a full option.
do $$ begin perform tests.edit_menu(2, mode => 'normal', fewest => 1, most => 1); end $$;
select is(tests.reacts(tests.react(13, '🥉')), '- | 13+201', 'up to the most');
select is(tests.reacts(tests.react(13, '🥈')), 'DELETE 🥈/13, POST choices.refused | -', 'more is cleared');
select is(tests.reacts(tests.react(13, '🥉', 'removed')), 'POST choices.refused | -', 'the fewest stay, and it is said why');
select is(tests.reacts(tests.react(13, '🥉')), '- | -', 'the reaction may come back');
do $$ begin
  perform tests.edit_menu(2, fewest => 0);
  perform tests.edit_option(2, 3, cap => 1);
  perform tests.require(2, 2, required => '{203}');
end $$;
select is(tests.reacts(tests.react(14, '🥈')), 'DELETE 🥈/14, POST choices.refused | -', 'who may not: cleared');
select is(tests.reacts(tests.react(14, '🥈', role_ids => '{203}')), '- | 14+202', 'by the roles that come with it');
select is(tests.reacts(tests.react(15, 'gold:700000000000000003')), '- | 15+203', 'the last place');
select is(
  tests.reacts(tests.react(16, 'gold:700000000000000003')), 'POST choices.refused | -',
  'the next one waits, with a reaction'
);
select is(tests.reacts(tests.react(16, 'gold:700000000000000003', 'removed')), '- | -', 'and without it no more');
select is_empty('select from choices.waiting', 'so that nobody waits');

-- Cleared at once.
select is(
  tests.reacts(tests.react(null, null, 'cleared')), 'PUT 🥉/@me, PUT 🥈/@me, PUT gold:700000000000000003/@me | -',
  'all cleared: roles stay, the bot''s own come back'
);
select is(
  tests.reacts(tests.react(null, '🥉', 'emoji_cleared')), 'PUT 🥉/@me, PUT 🥈/@me, PUT gold:700000000000000003/@me | -',
  'so it is with one emoji'
);
select is((select sum(reactions) from choices.choice where menu = 2), 0::bigint, 'and it is known that they are gone');
do $$ begin perform tests.configure('app.notice_channel_id', '102'); end $$;
select matches(tests.reacts(tests.react(null, null, 'cleared')), 'POST menus.cleared', 'those who run the guild are told');

-- A guild that nobody registered.
select lives_ok(
  $$select event.reactions(array[jsonb_populate_record(tests.react(5, '🥉'), '{"guild_id": 99}')])$$,
  'a guild that nobody registered is passed over'
);
select is_empty('select * from choices.selfcheck(1)', 'everything is sound');
select is_empty('select * from roles.selfcheck(1)', 'so are the roles');

select * from finish();
rollback;
