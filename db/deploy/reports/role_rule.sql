-- Deploy guildkeeper:reports/role_rule to pg

begin;
set local role guildkeeper_owner;

create table reports.role_rule (
  guild_id bigint not null,
  role_id bigint not null,
  metric text not null constraint role_rule_metric_check check (metric in ('messages', 'days')),
  days integer not null constraint role_rule_days_check check (days between 1 and 90),
  threshold integer not null constraint role_rule_threshold_check check (threshold > 0),
  constraint role_rule_pkey primary key (guild_id, role_id),
  constraint role_rule_role_fkey foreign key (guild_id, role_id) references app.role (guild_id, role_id) on delete cascade
);

comment on table reports.role_rule is
'Roles that members wear as long as they take part: with at least so many messages, or active days, in the last days that are
over.';

grant select on reports.role_rule to guildkeeper_admin;

commit;
