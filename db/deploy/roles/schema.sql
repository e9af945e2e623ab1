-- Deploy guildkeeper:roles/schema to pg

begin;
set local role guildkeeper_owner;

create schema roles;
comment on schema roles is 'Who should wear which role, for which reasons and until when.';
grant usage on schema roles to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type roles.want as (member_id bigint, role_ids bigint[], note jsonb);
comment on type roles.want is 'All roles that one source wants a member to wear, and why it wants just these now.';

create type roles.change as (member_id bigint, role_id bigint, is_wanted boolean, note jsonb);
comment on type roles.change is 'A role that a member should get (is_wanted) or lose, and why, for Discord''s audit log.';

create type roles.edit as (member_id bigint, role_id bigint, actor_id bigint, at timestamptz);
comment on type roles.edit is
'A role that somebody gave or took in Discord itself; actor_id is null where Discord did not say who it was.';

create type roles.facts as (actor_position integer, actor_permissions bigint);
comment on type roles.facts is
'What the bot knows of who decides about a role: the position of their highest role, and their permission bits. Null is not
known.';

grant usage on type roles.facts to guildkeeper_bot, guildkeeper_admin;

commit;
