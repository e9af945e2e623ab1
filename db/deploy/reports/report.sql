-- Deploy guildkeeper:reports/report to pg

begin;
set local role guildkeeper_owner;

create table reports.report (
  guild_id bigint not null,
  channel_id bigint not null,
  every text not null constraint report_every_check check (every in ('day', 'week', 'month')),
  metric text not null,
  hour integer not null constraint report_hour_check check (hour between 0 and 23),
  posted_at timestamptz,
  failed_at timestamptz,
  failed_code integer,
  constraint report_pkey primary key (guild_id, channel_id, every),
  constraint report_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table reports.report is
'Reports that are posted in a channel each day, week or month: how the server was in the one that is over.';
comment on column reports.report.metric is 'What its chart shows, see stats.series.';
comment on column reports.report.hour is 'The hour of the guild''s zone from which on it is posted.';
comment on column reports.report.posted_at is 'When the last one stood in its channel.';
comment on column reports.report.failed_at is
'When it was sure of the last one that it never will: Discord refused it, or it came too late.';
comment on column reports.report.failed_code is 'Discord''s answer then; null: none.';

grant select on reports.report to guildkeeper_admin;

commit;
