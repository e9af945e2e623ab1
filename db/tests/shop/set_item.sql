-- Specification of shop.set_item: managers put items into the shop and change them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(24);

select is(
  shop.set_item(
    1, name => ' Charm ', kind => 'temporary_role', price => 500, description => 'Luck', emoji => '🍀', stock => 10,
    per_member_limit => 2, role_id => 203, duration => '12 hours', required_role_id => 201, required_level => 3,
    facts => row(15, 1 << 28)::roles.facts, actor_id => 77, key => 'k'
  )::text,
  '(6,Charm,🍀,Luck,temporary_role,500,10,2,203,12:00:00,,201,3,t,t,0,,,🪙,,)', 'a new item has the next number and is on sale'
);
create temp table before as select tests.state() as state;
select is(
  (shop.set_item(
    1, name => ' Charm ', kind => 'temporary_role', price => 500, description => 'Luck', emoji => '🍀', stock => 10,
    per_member_limit => 2, role_id => 203, duration => '12 hours', required_role_id => 201, required_level => 3,
    facts => row(15, 1 << 28)::roles.facts, actor_id => 77, key => 'k'
  )).number, 6::bigint, 'the same key returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  $$select shop.set_item(1, name => 'Charm', price => 5, actor_id => 77, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (shop.set_item). Use a new key.',
  'the same key for something else is refused'
);
select is(
  (select row(a.actor_id, a.arguments ->> 'name')::text from app.audit a where a.key = 'k'), '(77," Charm ")',
  'it leaves an audit line'
);
select is(
  shop.set_item(1, 'charm', price => 600)::text,
  '(6,Charm,🍀,Luck,temporary_role,600,10,2,203,12:00:00,,201,3,t,t,0,,,🪙,,)', 'what is not given stays'
);
select is((shop.set_item(1, '6', name => 'Clover')).name, 'Clover', 'another name');
select is((shop.set_item(1, 'clover', without => 'stock')).stock, null, 'endless');
select is((shop.set_item(1, 'clover', stock => 0)).stock, 0::bigint, 'sold out');
select is((shop.set_item(1, 'clover', on_sale => false)).obstacle, 'Clover is not on sale.', 'off sale');
select is((shop.set_item(1, 'clover', uses_at_once => false, on_sale => true)).uses_at_once, false, 'to be used later');
select is((shop.set_item(1, 'clover', duration => '30 days')).duration, '30 days', 'for longer');
select is((shop.set_item(1, 'book', xp => 75)).xp, 75::bigint, 'more XP');
select is((shop.set_item(1, 'bronze', role_id => 202)).role_id, 202::bigint, 'another role');
select is((shop.set_item(2, name => 'Charm', price => 1)).number, 1::bigint, 'another guild counts its own');

select tests.refuses(
  format($$select shop.set_item(1, name => 'New', %s)$$, f.fields), 'U0AMT',
  format('The amount must be a whole number from %s.', f.range), f.fields
)
from (values ('price => 0', '1 to 1,000,000,000,000, not 0'), ('price => 1, stock => 1e30',
  '0 to 1,000,000,000, not 1' || repeat('0', 30)),
  ('price => 1, required_level => 1001', '1 to 1,000, not 1001')) as f (fields, range);
select tests.refuses(
  $$select shop.set_item(1, name => 'New', price => 1, kind => 'role', role_id => 205)$$, 'U0HIR',
  'I cannot give out the role "Robot": it belongs to an integration. Choose an ordinary role.', 'a role the bot cannot give'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select shop.set_item(1, name => ''By bot'', price => 1)')$$, 'the bot may call it'
);

-- Whose it is to sell a role.
select tests.refuses(
  format('select shop.set_item(1, name => ''Club'', kind => ''role'', price => 5, role_id => 202, facts => %s, actor_id => 77)',
    w.facts), w.sqlstate, w.message, w.says
)
from (values
  ('row(15, 1 << 5)', 'U0PRM', 'You need the permission "Manage Roles" for that.', 'Manage Server alone is not enough'),
  ('row(2, 1 << 28)', 'U0ABV', 'The role "Silver" is not below your own highest role, so it is not yours to give or take.',
    'who is not above the role')
) as w (facts, sqlstate, message, says);
update app.role set permissions = 1 << 3 where guild_id = 1 and role_id in (202, 203);
select tests.refuses(
  $$select shop.set_item(1, name => 'Club', kind => 'role', price => 5, role_id => 202)$$, 'U0DNG',
  'The role "Silver" has permissions of moderators (Administrator). '
  'Choose another, or allow it with the setting roles.dangerous.',
  'one that makes administrators'
);
select is(
  (shop.set_item(1, 'clover', price => 700, role_id => 203, actor_id => 77)).price, 700::bigint,
  'whoever changes the price of what is sold already need not be asked'
);

select * from finish();
rollback;
