-- Deploy guildkeeper:stats/progress to pg

begin;
set local role guildkeeper_owner;

create table stats.progress (
  guild_id bigint not null,
  began_at timestamptz not null,
  facts_from timestamptz not null,
  folded_until timestamptz not null,
  settled_at timestamptz,
  exact_from date not null default '-infinity',
  time_zone text not null,
  constraint progress_pkey primary key (guild_id),
  constraint progress_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 50);

comment on table stats.progress is
'Up to where the facts of a guild are folded into days. Who counts holds the row for share, who folds for update: so a message is
either before the fold, or adds itself to what was folded.';
comment on column stats.progress.began_at is 'Since when the guild is counted.';
comment on column stats.progress.settled_at is
'When all days that are over were last folded and settled: what is made of them is heard from here.';
comment on column stats.progress.facts_from is
'All facts since then are still there; as long as none was forgotten, since Discord began.';
comment on column stats.progress.exact_from is
'Days before it were cut in another time zone, and no facts are left to cut them anew.';
comment on column stats.progress.time_zone is
'The zone of the days that are folded. After a change of app.time_zone it follows, see stats._unfold.';

grant select on stats.progress to guildkeeper_admin;

commit;
