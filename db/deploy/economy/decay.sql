-- Deploy guildkeeper:economy/decay to pg

begin;
set local role guildkeeper_owner;

create table economy.decay (
  guild_id bigint not null,
  week date not null,
  after_member_id bigint,
  constraint decay_pkey primary key (guild_id),
  constraint decay_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table economy.decay is 'How far the decay of idle fortunes has come in a guild.';
comment on column economy.decay.week is 'The Monday, in UTC, of the week that decayed last, or is at it.';
comment on column economy.decay.after_member_id is 'Up to which member it has come; null: through all of them.';

grant select on economy.decay to guildkeeper_admin;

commit;
