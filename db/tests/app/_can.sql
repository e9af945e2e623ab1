-- Specification of app._can: whether permission bits allow something.

begin;
select plan(7);

select is(app._can(c.permissions, c.permission), c.may, c.name)
from (values
  (16::bigint, 'manage_channels', true, 'who has the bit may'), (32, 'manage_channels', false, 'who has another may not'),
  (8, 'manage_channels', true, 'an administrator may everything'), (16, 'administrator', false, 'nobody else is one'),
  (null, 'manage_channels', false, 'bits that are not known allow nothing'),
  (0, 'manage_channels', false, 'no bits neither'), (16, 'fly', false, 'nor does a permission that there is not')
) as c (permissions, permission, may, name);

select * from finish();
rollback;
