-- Specification of app._can: whether bits of Discord hold a permission.

begin;
select plan(11);

select is(app._can(1::bigint << 28, 'manage_roles'), true, 'the bit is the permission');
select is(app._can((1::bigint << 28) | (1 << 2), 'ban_members'), true, 'among others');
select is(app._can(~((1::bigint << 28) | (1 << 3)), 'manage_roles'), false, 'all others are not');
select is(app._can(0, 'kick_members'), false, 'no bits are none');
select is(app._can(1 << 3, v.name), true, format('an administrator has %s', v.name))
from (values ('create_instant_invite'), ('administrator'), ('moderate_members'), ('use_external_apps')) as v (name);
select is(app._can(1::bigint << 40, 'moderate_members'), true, 'bits above the 32nd count');
select is(app._can(8, 'make_coffee'), null, 'a name that Discord does not have says nothing');
select is(app._can(null, 'kick_members'), null, 'nor do bits that nobody told');

select * from finish();
rollback;
