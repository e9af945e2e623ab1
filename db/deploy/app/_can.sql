-- Deploy guildkeeper:app/_can to pg

begin;
set local role guildkeeper_owner;

create function app._can(permissions bigint, permission text)
returns boolean
language sql immutable
return coalesce(_can.permissions & app._permissions('administrator', _can.permission) <> 0, false);

comment on function app._can is
'Whether somebody with these permission bits may do what a permission of Discord''s is for; an administrator may everything. Bits
that are not known allow nothing.';

commit;
