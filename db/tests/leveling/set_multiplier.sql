-- Specification of leveling.set_multiplier: sets, changes and removes the factor of one channel or one role.

begin;
\ir ../../fixtures/guild.sql
select plan(39);

create function pg_temp.set(channel_id bigint, role_id bigint, factor numeric) returns text language sql
return leveling.set_multiplier(1, channel_id => channel_id, role_id => role_id, factor => factor)::text;

select is(pg_temp.set(101, null, 1.5), '(channel,101,1.5)', 'a channel gets a factor');
select is(pg_temp.set(100, null, 2), '(channel,100,2)', 'a category, too');
select is(pg_temp.set(null, 201, 0), '(role,201,0)', 'a role gets the factor 0: no XP');
select is(pg_temp.set(null, 1, 2), '(role,1,2)', '@everyone may have one');
insert into app.channel (guild_id, channel_id, kind, name) values (1, 1, 0, 'first');
select is(pg_temp.set(1, null, 3), '(channel,1,3)', 'so may the first channel of an old guild, which has the same id');
select results_eq(
  'select m.kind::text, m.factor from leveling.multiplier m where m.target_id = 1 order by m.kind',
  $$values ('channel', 3.00), ('role', 2.00)$$, 'neither is the other'
);
select is(pg_temp.set(null, 1, 1), '(role,1,1)', 'each is removed by itself');
select is((select m.kind::text from leveling.multiplier m where m.target_id = 1), 'channel', 'and the other stays');
delete from leveling.multiplier where target_id = 1;
select is(pg_temp.set(null, 204, 3), '(role,204,3)', 'a role above the bot''s may have one: nobody has to give it out');
select is(pg_temp.set(101, null, 100), '(channel,101,100)', 'a factor is changed');
select results_eq(
  'select kind, target_id, factor from leveling.multipliers(1)',
  $$values ('channel', 101::bigint, 100.00), ('channel', 100, 2.00), ('role', 204, 3.00), ('role', 201, 0.00)$$,
  'all of them are kept'
);
select is(pg_temp.set(101, null, 1.00), '(channel,101,1.00)', 'the factor 1 is accepted');
select is_empty('select from leveling.multipliers(1) where target_id = 101', 'and removes the multiplier');
select is(pg_temp.set(101, null, 1), '(channel,101,1)', 'removing what is not there is fine');

-- Refusals.
select tests.refuses(
  'select leveling.set_multiplier(99, channel_id => 101, factor => 2)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'a guild nobody registered is refused'
);
select tests.refuses(
  'select leveling.set_multiplier(1, factor => 2)', 'U0TGT',
  'A multiplier belongs to one channel or to one role: give exactly one of the two.',
  'neither channel nor role is refused'
);
select tests.refuses(
  'select leveling.set_multiplier(1, 101, 201, 2)', 'U0TGT',
  'A multiplier belongs to one channel or to one role: give exactly one of the two.', 'both at once, too'
);
select tests.refuses(
  format('select leveling.set_multiplier(1, channel_id => 101, factor => %L)', b.factor), 'U0FAC',
  format('A factor is a number from 0 to 100 with at most two decimals, not %s. 0 means no XP, 1 removes it.', b.said),
  format('the factor %s is refused', b.said)
)
from (values ('-0.01', '-0.01'), ('100.01', '100.01'), ('0.005', '0.005'), ('NaN', 'NaN'), ('Infinity', 'Infinity'),
  ('-Infinity', '-Infinity'), (null, 'null')) as b (factor, said);
select tests.refuses(
  'select leveling.set_multiplier(1, channel_id => 101, factor => 1e300)', 'U0FAC',
  'A factor is a number from 0 to 100 with at most two decimals, not 1000000000000000000000000000000000000000. '
  '0 means no XP, 1 removes it.', 'an enormous factor is refused in a short sentence'
);
select tests.refuses(
  'select leveling.set_multiplier(1, channel_id => 555, factor => 2)', 'U0CHN',
  'Channel 555 does not exist in this server. Choose one of its channels.', 'an unknown channel is refused'
);
select tests.refuses(
  'select leveling.set_multiplier(1, channel_id => 121, factor => 2)', 'U0CHN',
  'Channel 121 does not exist in this server. Choose one of its channels.', 'another guild''s channel is refused'
);
select tests.refuses(
  'select leveling.set_multiplier(1, channel_id => 201, factor => 2)', 'U0CHN',
  'Channel 201 does not exist in this server. Choose one of its channels.', 'a role is no channel'
);
select tests.refuses(
  'select leveling.set_multiplier(1, role_id => 221, factor => 2)', 'U0ROL',
  'Role 221 does not exist in this server. Choose one of its roles.', 'another guild''s role is refused'
);

update app.channel set deleted_at = now() where channel_id = 100;
update app.role set deleted_at = now() where role_id = 201;
select tests.refuses(
  'select leveling.set_multiplier(1, channel_id => 100, factor => 3)', 'U0CHN',
  'Channel 100 does not exist in this server. Choose one of its channels.', 'a deleted channel is refused'
);
select tests.refuses(
  'select leveling.set_multiplier(1, role_id => 201, factor => 3)', 'U0ROL',
  'Role 201 does not exist in this server. Choose one of its roles.', 'a deleted role is refused'
);
select lives_ok(
  'select leveling.set_multiplier(1, channel_id => 100, factor => 1),
    leveling.set_multiplier(1, role_id => 201, factor => 1)',
  'but the multiplier either had can still be removed'
);

-- Audit and idempotency.
delete from app.audit;
select is(
  leveling.set_multiplier(1, channel_id => 102, factor => 2, actor_id => 77, key => 'k')::text, '(channel,102,2)',
  'a call may have an actor and a key'
);
select results_eq(
  'select actor_id, function, arguments, key from app.audit',
  $$values (77::bigint, 'leveling.set_multiplier', '{"channel_id": 102, "role_id": null, "factor": 2}'::jsonb, 'k')$$,
  'and leaves an audit line'
);
create temp table before as select tests.state() as state;
select is(
  leveling.set_multiplier(1, channel_id => 102, factor => 2, actor_id => 77, key => 'k')::text, '(channel,102,2)',
  'the same key again returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  $$select leveling.set_multiplier(1, channel_id => 102, factor => 3, actor_id => 77, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (leveling.set_multiplier). Use a new key.',
  'the same key with other arguments is refused'
);
select tests.refuses(
  $$select leveling.set_multiplier(1, channel_id => 102, factor => 2, actor_id => 78, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (leveling.set_multiplier). Use a new key.',
  'the same key of another actor is refused'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select leveling.set_multiplier(1, channel_id => 102, factor => 2)')$$,
  'the bot may call it'
);

select * from finish();
rollback;
