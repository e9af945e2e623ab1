-- Specification of shop._return_role: the end of a lent role.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(9);

create function tests.return_role(seconds numeric) returns void language sql as $$
  select shop._return_role(1, '{"member_id": 5, "role_id": 202}', tests.t(seconds))
$$;
select tests.buy(5, 'silver');
select tests.clear_effects();
select tests.return_role(7 * 86400 - 1);
select is_empty('select tests.effects()', 'before its time, nothing happens');
select tests.buy(5, 'silver', role_ids => '{202}');
select tests.clear_effects();
select tests.return_role(7 * 86400);
select is_empty('select tests.effects()', 'nor at a time that has moved on');
select is((select count(*) from shop.lent_role), 1::bigint, 'the member has the role still');
select tests.return_role(14 * 86400);
select results_eq(
  'select concat_ws('' '', method, path, reason) from outbox.effect',
  array['DELETE /guilds/1/members/5/roles/202 its time is over'], 'at the end it is taken back'
);
select is_empty('select * from shop.lent_role', 'and not lent any more');
select tests.clear_effects();
select tests.return_role(15 * 86400);
select is_empty('select tests.effects()', 'once');
select tests.buy(6, 'silver');
update app.role set deleted_at = now() where role_id = 202;
select tests.clear_effects();
do $$ begin perform shop._return_role(1, '{"member_id": 6, "role_id": 202}', tests.t(7 * 86400)); end $$;
select is_empty('select tests.effects()', 'of a role that was deleted, Discord is asked nothing');
select is_empty('select * from shop.lent_role', 'and nobody has it');
select ok(
  exists (select from outbox.handler h where h.function = 'shop._return_role'), 'it can be scheduled'
);

select * from finish();
rollback;
