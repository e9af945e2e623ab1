-- Deploy guildkeeper:leveling/multiplier to pg

begin;
set local role guildkeeper_owner;

create type leveling.target as enum ('channel', 'role');
comment on type leveling.target is 'What a multiplier is bound to.';

create table leveling.multiplier (
  guild_id bigint not null,
  target_id bigint not null,
  kind leveling.target not null,
  factor numeric(5, 2) not null constraint multiplier_factor_check check (factor between 0 and 100),
  constraint multiplier_pkey primary key (guild_id, target_id, kind),
  constraint multiplier_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table leveling.multiplier is
'By what the XP of a message are multiplied: the factor of its place (the thread''s own, else its channel''s, else the
category''s) times the highest of the author''s roles. Factor 0 is no XP, of a role whatever other roles say.';
comment on column leveling.multiplier.target_id is
'The guild''s id is that of @everyone, and in old guilds that of a channel, too.';

create trigger audit_edit
after insert or update or delete on leveling.multiplier
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, insert, update, delete on leveling.multiplier to guildkeeper_admin;

commit;
