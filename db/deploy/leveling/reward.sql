-- Deploy guildkeeper:leveling/reward to pg

begin;
set local role guildkeeper_owner;

create table leveling.reward (
  guild_id bigint not null,
  role_id bigint not null,
  level integer not null constraint reward_level_check check (level between 1 and 1000),
  constraint reward_pkey primary key (guild_id, role_id),
  constraint reward_role_fkey foreign key (guild_id, role_id) references app.role (guild_id, role_id) on delete cascade
);

create index reward_level_idx on leveling.reward (guild_id, level);

comment on table leveling.reward is
'The roles members get for reaching a level. A role belongs to one level; a level may have several.';

create trigger audit_edit
after insert or update or delete on leveling.reward
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant select, insert, update, delete on leveling.reward to guildkeeper_admin;

commit;
