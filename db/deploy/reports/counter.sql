-- Deploy guildkeeper:reports/counter to pg

begin;
set local role guildkeeper_owner;

create table reports.counter (
  guild_id bigint not null,
  channel_id bigint not null,
  metric text not null constraint counter_metric_check check (metric in ('members', 'online', 'messages')),
  template text not null,
  goal integer constraint counter_goal_check check (goal > 0),
  shown text,
  shown_at timestamptz,
  refused_at timestamptz,
  constraint counter_pkey primary key (guild_id, channel_id),
  constraint counter_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table reports.counter is
'Channels whose names say how many members, how many of them online, or how many messages today there are.';
comment on column reports.counter.template is 'The name; {count} and {goal} are filled in.';
comment on column reports.counter.shown is 'The name that was last asked for; Discord takes two in ten minutes.';
comment on column reports.counter.refused_at is 'When Discord did not take that name; null: it has taken the last one.';

grant select on reports.counter to guildkeeper_admin;

commit;
