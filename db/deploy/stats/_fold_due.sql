-- Deploy guildkeeper:stats/_fold_due to pg

begin;
set local role guildkeeper_owner;

create function stats._fold_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_most constant integer := 50000;
  v_goes_on boolean;
begin
  if exists (
    select from stats.progress p
    join app.settings s on s.guild_id = p.guild_id
    where p.guild_id = _fold_due.guild_id and p.time_zone <> s.time_zone
  ) then
    perform stats._unfold(_fold_due.guild_id);
    v_goes_on := true;
  else
    v_goes_on := stats._fold(_fold_due.guild_id, _fold_due.at, c_most) or stats._settle(_fold_due.guild_id);
  end if;

  if not v_goes_on then
    update stats.progress p set settled_at = _fold_due.at where p.guild_id = _fold_due.guild_id;
  end if;

  perform outbox.schedule(
    _fold_due.guild_id,
    case when v_goes_on then _fold_due.at else stats._next_fold(_fold_due.guild_id, _fold_due.at) end,
    'stats._fold_due',
    key => 'stats._fold_due'
  );
end;
$$;

comment on function stats._fold_due is
'Work due soon after each midnight of a guild: folds and settles the days that are over, a slice at once. After a change of the
time zone it first takes back what it can fold anew.';

select outbox._register('stats._fold_due');

commit;
